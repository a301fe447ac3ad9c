/**
 * The data as files: the page that lists them and the files themselves, which are those that {@code
 * export} writes. They are written when somebody first asks for them, once for each edition, into a
 * folder that goes when the edition goes. It never writes into the store.
 */
@NullMarked
package org.orontes.serve.download;

import org.jspecify.annotations.NullMarked;
