package org.orontes.serve.ask;

import org.orontes.serve.web.Page;

/** A family of paths that answer by asking the data, such as the saved questions. */
public interface Ask {

  /**
   * The question that a GET asks.
   *
   * @throws org.orontes.serve.web.Problem if there is none
   */
  Question question(Page.Call call);
}
