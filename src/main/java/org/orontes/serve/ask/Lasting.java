package org.orontes.serve.ask;

/** For how long the same question has the same answer. */
enum Lasting {
  /** As long as the data are the same. */
  ALWAYS,
  /**
   * Another endpoint had a part in it, and may say something else by now. It is not asked again at
   * once: whoever visits a page twice shall not cost strangers a query each time.
   */
  A_WHILE,
  /** It tells the time, or throws dice. */
  NOT
}
