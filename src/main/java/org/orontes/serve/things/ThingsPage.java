package org.orontes.serve.things;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;

/**
 * {@code /id/<kind>/<slug>}, {@code /code/<scheme>/<code>}: what is known of a thing, in the form
 * that {@code Accept} or a suffix asks for.
 *
 * <p>These addresses are not the IRIs of the things: those are under {@code w3id.org}, which is
 * what redirects to them (303), so that a thing and a document about it are told apart there. Here
 * is only the document, and so it is answered directly, with {@code Content-Location} for the form
 * that was chosen and {@code Link} for the others and for the IRI; a second redirect would cost
 * every client a round trip and tell it nothing new.
 */
public final class ThingsPage implements Page {

  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    Address address = Address.of(call.path());
    DatasetGraph data = call.edition().data();
    return Txn.calculateRead(data, () -> answer(call, address, Known.of(call.edition())))
        // Outside of the transaction: the list of all ids is read in one of its own.
        .orElseGet(() -> otherwise(call, address));
  }

  private static Optional<Answer> answer(Call call, Address address, Known known) {
    Entity entity = known.of(address.node());
    Optional<Entity> report = Retirement.withdrawnReport(known, entity);
    Optional<Retirement> retired = Retirement.of(report.orElse(entity));
    if (retired.isPresent() && retired.get().successor().isPresent()) {
      return Optional.of(moved(address, retired.get().successor().get()));
    }
    if (retired.isPresent()) {
      Form form = form(call, address);
      Replies.Body body =
          form.equals(Form.HTML)
              ? Dossiers.gone(known, address, retired.get())
              : Written.in(form, Description.of(known, report.orElse(entity).node()));
      return Optional.of(answer(410, body, address, form));
    }
    if (!entity.exists()) {
      return Optional.empty();
    }
    Form form = form(call, address);
    Replies.Body body =
        form.equals(Form.HTML)
            ? Dossiers.page(known, address, call)
            : Written.in(form, Description.of(known, address.node()));
    return Optional.of(answer(200, body, address, form));
  }

  private static Answer otherwise(Call call, Address address) {
    Ids ids = Ids.of(call.edition());
    throw new Problem(
            404,
            "not-found",
            "There is nothing here",
            "Nothing in these data has the address " + address.path())
        .with("near", ids.near(address.path()));
  }

  private static Form form(Call call, Address address) {
    return address.form().orElseGet(() -> Form.wanted(call.accept()));
  }

  private static Answer moved(Address address, Node successor) {
    String path = Paths.of(successor.getURI());
    return Answer.redirect(308, address.form().map(f -> path + "." + f.suffix()).orElse(path));
  }

  private static Answer answer(int status, Replies.Body body, Address address, Form form) {
    String path = Paths.of(Address.BASE + address.path());
    String alternates =
        Form.all()
            .filter(f -> !f.equals(form))
            .map(f -> link(path + "." + f.suffix(), "alternate", f))
            .collect(Collectors.joining(", "));
    String links =
        "<%s%s>; rel=\"canonical\", %s, %s"
            .formatted(
                Address.BASE,
                path,
                link(path + "." + Form.TURTLE.suffix(), "describedby", Form.TURTLE),
                alternates);
    return new Answer(status, body, MAX_AGE_SECONDS)
        .header("Content-Location", path + "." + form.suffix())
        .header("Link", links);
  }

  private static String link(String path, String relation, Form form) {
    return "<%s>; rel=\"%s\"; type=\"%s\"".formatted(path, relation, form.mediaType());
  }
}
