package org.orontes.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.orontes.load.Progress;
import picocli.CommandLine.Help.Ansi;

/**
 * A bar on the terminal for what takes longer than two seconds; nothing at all where stderr is no
 * terminal, so that a log holds no control characters.
 */
final class Bar implements Progress {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final boolean terminal;
  private Instant began = Instant.now();
  private String name = "";
  private long steps;
  private long step;
  private @Nullable ProgressBar bar;

  Bar() {
    // Picocli knows the consoles of all Java versions; who wants no colours gets no bar either.
    this.terminal = Ansi.AUTO.enabled();
  }

  @Override
  public void stage(String name, long steps) {
    done();
    this.name = name;
    this.steps = steps;
    this.step = 0;
    this.began = Instant.now();
  }

  @Override
  public void step() {
    step++;
    if (bar != null) {
      bar.stepTo(step);
    } else if (terminal && Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
      bar = show();
    }
  }

  /** Takes the bar away; whatever is printed next begins on a line of its own. */
  void done() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private ProgressBar show() {
    PrintStream stderr = System.err;
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(steps)
        .startsFrom(step, Duration.between(began, Instant.now()))
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(stderr))
        .build();
  }
}
