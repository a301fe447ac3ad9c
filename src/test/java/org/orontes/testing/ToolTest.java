package org.orontes.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What becomes of a test whose tool is missing; no tool is needed to see that. */
class ToolTest {

  private static final String NONE = "a-tool-that-nobody-has";

  private static final Tool POLITE = new Tool(Map.of());
  private static final Tool DEMANDING = new Tool(Map.of(Tool.DEMAND, "true"));

  @Test
  void a_missing_tool_skips_the_test_and_says_why() {
    String said =
        assertThrows(TestAbortedException.class, () -> POLITE.executable(NONE, "nothing much"))
            .getMessage();
    assertTrue(said.contains(NONE + " is missing; it is needed for nothing much"), said);
    assertTrue(said.contains("apt-get install " + NONE), said);
    assertThrows(
        TestAbortedException.class, () -> POLITE.pythonWith(List.of("no_such_module"), "nothing"));
    assertThrows(
        TestAbortedException.class, () -> POLITE.rWith(List.of("nosuchpackage"), "nothing"));
    assertThrows(TestAbortedException.class, () -> POLITE.folderOf("NO_SUCH_FOLDER", "nothing"));
  }

  @Test
  void a_missing_tool_that_is_demanded_fails_the_test() {
    assertThrows(AssertionFailedError.class, () -> DEMANDING.executable(NONE, "nothing"));
    assertThrows(
        AssertionFailedError.class,
        () -> DEMANDING.pythonWith(List.of("no_such_module"), "nothing"));
    assertThrows(AssertionFailedError.class, () -> DEMANDING.folderOf("NO_SUCH_FOLDER", "nothing"));
  }

  @Test
  void what_is_there_is_found(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve(NONE));
    Tool tool = new Tool(Map.of("PATH", "/no/such:" + folder, "HERE", folder.toString()));
    assertThrows(TestAbortedException.class, () -> tool.executable(NONE, "a file of no use"));
    assertTrue(file.toFile().setExecutable(true));
    assertEquals(file, tool.executable(NONE, "a file that can be run"));
    assertEquals(folder, tool.folderOf("HERE", "a folder"));
  }
}
