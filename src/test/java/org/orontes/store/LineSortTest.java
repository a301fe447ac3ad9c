package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSortTest {

  @TempDir Path folder;

  @Test
  void linesBeyondTheMemoryAreSortedOnDiskAndNoPartIsLeft() throws IOException {
    Random random = new Random(7);
    TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
    Path out = folder.resolve("out");
    try (LineSort sort = new LineSort(folder, 4_000)) {
      for (int i = 0; i < 5_000; i++) {
        String text = Character.toString(random.nextInt(0xd000) + ' ') + random.nextInt(50) + "\n";
        byte[] line = text.getBytes(StandardCharsets.UTF_8);
        expected.add(line);
        sort.add(line);
        sort.add(line);
      }
      assertTrue(sort.parts() > 20, sort.parts() + " parts");
      sort.drain(out, line -> line);
    }
    assertEquals(
        String.join("", expected.stream().map(b -> new String(b, StandardCharsets.UTF_8)).toList()),
        Files.readString(out));
    assertEquals(List.of(out), Disk.children(folder));
  }

  @Test
  void beyondTheBasicPlaneTheOrderIsThatOfCodePoints() throws IOException {
    Path out = folder.resolve("out");
    try (LineSort sort = new LineSort(folder, 4_000)) {
      for (String line : List.of("😀\n", "\uffee\n", "a\n", "\n")) {
        sort.add(line.getBytes(StandardCharsets.UTF_8));
      }
      sort.drain(out, line -> line);
    }
    assertEquals("\na\n\uffee\n😀\n", Files.readString(out));
  }

  @Test
  void nothingGivesAnEmptyFile() throws IOException {
    Path out = folder.resolve("out");
    try (LineSort sort = new LineSort(folder, 4_000)) {
      sort.drain(out, line -> line);
    }
    assertEquals(0, Files.size(out));
  }
}
