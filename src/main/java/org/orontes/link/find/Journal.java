package org.orontes.link.find;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers that came, one JSON object a line with {@code key}, {@code at}, {@code address} and
 * {@code answer}, each written through to the disk before the next request is sent: a run that is
 * cut off loses nothing and asks nothing twice. A line that was torn by the end of a run is
 * dropped, and so are answers that are older than they may be. One run at a time writes it.
 */
final class Journal implements AutoCloseable {

  private static final String FILE = "answers.jsonl";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, String> answers = new LinkedHashMap<>();
  private final FileChannel lockFile;
  private final FileLock lock;
  private final FileChannel channel;

  private Journal(FileChannel lockFile, FileLock lock, Path file, @Nullable Instant oldest)
      throws IOException {
    this.lockFile = lockFile;
    this.lock = lock;
    StringBuilder kept = new StringBuilder();
    if (oldest != null && Files.exists(file)) {
      read(file, oldest, kept);
    }
    Path fresh = file.resolveSibling(FILE + ".new");
    Files.writeString(fresh, kept);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    this.channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  /**
   * Opens the journal of a folder.
   *
   * @param oldest answers that came before are forgotten; null forgets all
   * @throws IOException when another run has it open
   */
  static Journal open(Path folder, @Nullable Instant oldest) throws IOException {
    Files.createDirectories(folder);
    FileChannel lockFile =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = lockFile.tryLock();
      if (lock != null) {
        return new Journal(lockFile, lock, folder.resolve(FILE), oldest);
      }
    } catch (OverlappingFileLockException e) {
      // This process has it open already; told below.
    } finally {
      if (lock == null) {
        lockFile.close();
      }
    }
    throw new IOException(
        "Another 'link' is running with "
            + folder
            + ". Wait until it has ended, or give this one a store folder of its own.");
  }

  private void read(Path file, Instant oldest, StringBuilder kept) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    // What stands behind the last line break was torn.
    for (int from = 0, to; (to = text.indexOf('\n', from)) >= 0; from = to + 1) {
      String line = text.substring(from, to);
      if (read(line, oldest)) {
        kept.append(line).append('\n');
      }
    }
  }

  private boolean read(String line, Instant oldest) {
    try {
      JsonNode entry = JSON.readTree(line);
      if (entry.path("key").isString()
          && entry.path("answer").isString()
          && !Instant.parse(entry.path("at").asString("")).isBefore(oldest)) {
        answers.put(entry.path("key").asString(), entry.path("answer").asString());
        return true;
      }
      return false;
    } catch (JacksonException | DateTimeException e) {
      return false;
    }
  }

  int size() {
    return answers.size();
  }

  Optional<String> answer(Call call) {
    return Optional.ofNullable(answers.get(call.key()));
  }

  /** Keeps an answer; when this returns, no end of the run can lose it. */
  void keep(Call call, String answer, Instant at) throws IOException {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("key", call.key());
    entry.put("at", at.toString());
    entry.put("address", call.address().toString());
    entry.put("answer", answer);
    ByteBuffer line =
        ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(false);
    answers.put(call.key(), answer);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    lock.release();
    lockFile.close();
  }
}
