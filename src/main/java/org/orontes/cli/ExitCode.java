package org.orontes.cli;

/** How a command ends, for scripts. */
enum ExitCode {
  OK(0, "all went well"),
  PROBLEMS(1, "problems in the data"),
  USAGE(2, "the command line is not understood"),
  IO(3, "a file or a port cannot be used"),
  BUG(4, "a bug in Orontes");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
