/**
 * The command line: one class a command, and the only room that prints. Data goes to stdout, talk
 * to stderr. A command asks the other rooms for what it shows and decides nothing itself.
 */
@NullMarked
package org.orontes.cli;

import org.jspecify.annotations.NullMarked;
