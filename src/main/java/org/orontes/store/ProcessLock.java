package org.orontes.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;

/**
 * A lock on a file that one process holds, and that dies with it.
 *
 * <p>A POSIX lock is lost as soon as its process closes <em>any</em> handle on the file, also one
 * that was opened to look whether it is locked. Jena's lock keeps one handle a file in the whole
 * process, and is used for that reason.
 */
final class ProcessLock implements AutoCloseable {

  private final ProcessFileLock lock;
  private boolean held = true;

  private ProcessLock(ProcessFileLock lock) {
    this.lock = lock;
  }

  /** Takes the lock on a file, which is made if need be; empty when anybody else has it. */
  static Optional<ProcessLock> create(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Left by a process that held the lock before: a lock file is not deleted while it is in use.
    }
    return take(file);
  }

  /** Takes the lock on a file that is there; empty when anybody else has it, or it is gone. */
  static Optional<ProcessLock> take(Path file) {
    // One at a time: else one thread could release the handle that another has just locked.
    synchronized (ProcessLock.class) {
      try {
        ProcessFileLock lock = ProcessFileLock.create(file.toString());
        if (!lock.tryLock()) {
          ProcessFileLock.release(lock);
          return Optional.empty();
        }
        if (!Files.exists(file)) {
          ProcessFileLock.release(lock);
          return Optional.empty(); // Deleted between the two steps: a lock on nothing.
        }
        return Optional.of(new ProcessLock(lock));
      } catch (AlreadyLocked e) {
        return Optional.empty();
      } catch (RuntimeIOException e) {
        if (Files.notExists(file)) {
          return Optional.empty();
        }
        throw e;
      }
    }
  }

  @Override
  public void close() {
    synchronized (ProcessLock.class) {
      if (held) {
        held = false; // Released twice, it would take the lock from whoever has it by then.
        ProcessFileLock.release(lock);
      }
    }
  }
}
