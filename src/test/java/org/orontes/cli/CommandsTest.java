package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.store.Generations;
import org.orontes.store.NewGeneration;
import org.orontes.testing.Scratch;
import picocli.CommandLine;

/** The commands as they are typed: exit codes, what goes to stdout and what to stderr. */
class CommandsTest {

  private static final Path STORE = Scratch.folder("test-store-cli");

  @TempDir static Path folder;

  private record Result(int exit, String out, String err) {}

  @Test
  void every_command_shows_an_example_and_the_exit_codes_in_its_help() {
    for (CommandLine command : Main.commandLine().getSubcommands().values()) {
      if (command.getCommandName().equals("help")) {
        continue;
      }
      Result help = run(command.getCommandName(), "--help");
      assertEquals(0, help.exit());
      assertTrue(help.out().contains("Example"), command.getCommandName());
      for (ExitCode code : ExitCode.values()) {
        assertTrue(help.out().contains(code.code() + "   " + code.meaning()), help.out());
      }
    }
  }

  @Test
  void check_of_sound_files_prints_nothing_and_ends_with_0() {
    Result result = run("check");
    assertEquals(0, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("no problems"), result.err());
  }

  @Test
  void check_of_files_with_mistakes_prints_them_and_ends_with_1() throws IOException {
    Path home = home("swapped-coordinates");
    Result text = run("check", "--home", home.toString());
    assertEquals(1, text.exit());
    assertTrue(text.out().startsWith("data/places/p.yaml:6:75: error[swapped-coordinates] "));
    Result json = run("check", "--home", home.toString(), "--format", "json");
    assertEquals(1, json.exit());
    assertTrue(json.out().contains("\"line\" : 6"), json.out());
  }

  @Test
  void build_of_files_with_mistakes_prints_nothing_on_stdout_and_ends_with_1() throws IOException {
    Path home = home("claim-about-nothing");
    Result result = run("build", "--home", home.toString());
    assertEquals(1, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("error[unknown-thing]"), result.err());
  }

  @Test
  void what_is_not_understood_ends_with_2_and_says_what_there_is() {
    assertEquals(2, run("chek").exit());
    assertEquals(2, run("check", "--colour").exit());
    Result question = run("query", "who-held-a-plase");
    assertEquals(2, question.exit());
    assertTrue(question.err().contains("did you mean 'who-held-a-place'?"), question.err());
    assertEquals(2, run("serve", "--port", "70000").exit());
    assertEquals(2, run("new", "report", "Not A Slug").exit());
  }

  @Test
  void a_thing_that_does_not_exist_is_no_empty_answer() {
    Result result = run("query", "who-held-a-place", "-p", "place=hamma");
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("did you mean 'hama'?"), result.err());
    assertEquals(2, run("query", "who-held-a-place", "-c", "holdr").exit());
    assertEquals(2, run("query", "who-held-a-place", "-p", "day=yesterday").exit());
  }

  @Test
  void a_mistake_in_the_ontology_is_told_where_it_stands_and_ends_with_1() throws IOException {
    Path home = home("nothing-wrong");
    Files.delete(home.resolve("ontology"));
    Files.createDirectories(home.resolve("ontology"));
    Files.writeString(home.resolve("ontology/keys.ttl"), "# Keys.\nex:a <urn:b> <urn:c> .\n");
    for (String command : new String[] {"check", "build"}) {
      Result result = run(command, "--home", home.toString());
      assertEquals(1, result.exit(), result.err());
      assertTrue(
          (result.out() + result.err()).matches("(?s)ontology/keys.ttl:2:\\d+: error.*"),
          result.out() + result.err());
    }
    Files.writeString(
        home.resolve("ontology/keys.ttl"), "<urn:k> a <https://w3id.org/orontes/ontology#Key> .");
    Result key = run("check", "--home", home.toString());
    assertEquals(1, key.exit());
    assertTrue(key.out().contains("urn:k lacks oro:form"), key.out());
  }

  @Test
  void a_build_beside_another_ends_with_3_and_says_what_to_do() {
    Generations generations = new Generations(STORE);
    try (NewGeneration other = generations.begin("0123456789abcdef")) {
      Result result = run("build");
      assertEquals(3, result.exit(), result.err());
      assertTrue(result.err().startsWith("Another build is writing"), result.err());
      assertFalse(other.name().isEmpty());
    }
  }

  @Test
  void a_folder_that_is_no_home_ends_with_3() {
    Result result = run("check", "--home", folder.resolve("nowhere").toString());
    assertEquals(3, result.exit());
    assertTrue(result.err().contains("--home"), result.err());
  }

  @Test
  void a_port_that_is_taken_ends_with_3() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Result result = run("serve", "--port", String.valueOf(taken.getLocalPort()));
      assertEquals(3, result.exit(), result.err());
      assertTrue(result.err().contains("--port 0"), result.err());
    }
  }

  @Test
  void new_writes_a_file_once_and_never_over_another() throws IOException {
    Path home = home("nothing-wrong");
    Files.delete(home.resolve("data"));
    Files.createDirectories(home.resolve("data"));
    Result first = run("new", "event", "a-new-event", "--home", home.toString());
    assertEquals(0, first.exit(), first.err());
    assertEquals("data/events/a-new-event.yaml", first.out().strip());
    Path file = home.resolve("data/events/a-new-event.yaml");
    Files.writeString(file, "mine");
    Result second = run("new", "event", "a-new-event", "--home", home.toString());
    assertEquals(2, second.exit());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void changes_without_a_newer_build_are_those_of_the_files_as_they_are() throws IOException {
    Path old = Files.writeString(folder.resolve("before.nq"), "");
    Result result = run("changes", old.toString());
    assertEquals(0, result.exit(), result.err());
    assertTrue(
        result.out().matches("(?s)a build without a version -> [0-9.]+ \\([0-9-]+\\).*"),
        result.out());
    assertTrue(result.out().contains("  homs  Homs"), "the city was added");
  }

  @Test
  void changes_are_data_on_stdout_and_what_cannot_be_read_ends_with_3() throws IOException {
    Path old = Files.writeString(folder.resolve("old.nq"), "");
    Path now =
        Files.writeString(
            folder.resolve("now.nq"),
            "<https://w3id.org/orontes/id/actor/a> <http://www.w3.org/2000/01/rdf-schema#label>"
                + " \"A\"@en <https://w3id.org/orontes/graph/actors/a> .\n");
    Result text = run("changes", old.toString(), now.toString());
    assertEquals(0, text.exit(), text.err());
    assertTrue(text.out().contains("statements, curated: 1 added, 0 removed"), text.out());
    assertTrue(text.err().startsWith("From "), text.err());
    Result patch = run("changes", old.toString(), now.toString(), "-f", "patch");
    assertEquals(
        List.of(
            "TX .",
            "A <https://w3id.org/orontes/id/actor/a>"
                + " <http://www.w3.org/2000/01/rdf-schema#label> \"A\"@en"
                + " <https://w3id.org/orontes/graph/actors/a> .",
            "TC ."),
        patch.out().lines().toList());
    assertEquals(3, run("changes", old.toString(), folder.resolve("none.nq").toString()).exit());
    assertEquals(2, run("changes").exit());
    assertEquals(2, run("changes", old.toString(), now.toString(), "-f", "yaml").exit());
  }

  @Test
  void questions_are_listed_and_explained_without_a_store() {
    Result list = run("query");
    assertEquals(0, list.exit());
    assertTrue(list.out().contains("who-backs-whom"), list.out());
    Result one = run("query", "who-held-a-place", "--explain");
    assertEquals(0, one.exit());
    assertTrue(one.out().contains("-p place=hama"), one.out());
    assertFalse(one.out().contains("null"), one.out());
  }

  private static Path home(String mistake) throws IOException {
    Path home = Files.createTempDirectory(folder, mistake);
    Path data = Path.of("src/test/resources/inconsistent", mistake, "data").toAbsolutePath();
    Files.createSymbolicLink(home.resolve("data"), data);
    for (String own : new String[] {"ontology", "queries"}) {
      Files.createSymbolicLink(home.resolve(own), Path.of(own).toAbsolutePath());
    }
    return home;
  }

  private static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] all = args;
    if (args.length > 0 && !String.join(" ", args).contains("--help")) {
      all = withStore(args);
    }
    int exit = commands.execute(all);
    return new Result(exit, out.toString().replace("\r\n", "\n"), err.toString());
  }

  private static String[] withStore(String[] args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = STORE.toString();
    return all;
  }
}
