package org.orontes.serve.questions;

import org.orontes.federate.Services;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;

/** {@code /openapi.json}: the API described for programs. */
public final class OpenApiPage implements Page {

  public static final String PATH = "/openapi.json";

  private static final int MAX_AGE_SECONDS = 60;

  private final Services services;

  public OpenApiPage(Services services) {
    this.services = services;
  }

  @Override
  public Answer answer(Call call) {
    OpenApi api = new OpenApi(call.edition(), services);
    return new Answer(200, Replies.Text.json("application/json", api.document()), MAX_AGE_SECONDS);
  }
}
