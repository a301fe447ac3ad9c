/**
 * From the files that people write to the model, every value with the place where it stands. All
 * problems are collected, none is thrown, and each says what was expected and how to go on. It
 * never looks at two files together, follows no address, and reads nothing outside {@code data/}.
 */
@NullMarked
package org.orontes.read;

import org.jspecify.annotations.NullMarked;
