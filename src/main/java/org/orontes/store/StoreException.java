package org.orontes.store;

import org.jspecify.annotations.Nullable;

/** The store folder cannot be used as asked; the message says what is wrong and what to do. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
