package org.orontes.cli;

/** How a command ends, for scripts. */
enum ExitCode {
  OK("all went well"),
  PROBLEMS("problems in the data"),
  USAGE("the command line is not understood"),
  IO("a file or a port cannot be used"),
  BUG("a bug in Orontes");

  private final String meaning;

  ExitCode(String meaning) {
    this.meaning = meaning;
  }

  int code() {
    return ordinal();
  }

  String meaning() {
    return meaning;
  }
}
