package org.orontes.load;

/** Who wants to know how far a build has come. Calls come from one thread. */
public interface Progress {

  /** Nobody does. */
  Progress NONE =
      new Progress() {
        @Override
        public void stage(String name, long steps) {}

        @Override
        public void step() {}
      };

  /**
   * A new stage begins.
   *
   * @param name what is done, as a person would say it
   * @param steps how many steps it has, or -1 when nobody knows
   */
  void stage(String name, long steps);

  /** One more step of the stage is done. */
  void step();
}
