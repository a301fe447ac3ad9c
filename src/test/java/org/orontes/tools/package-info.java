/**
 * Every file that the project gives, opened in the tools that people use: each test writes or asks
 * for the files, gives them to the real tool, and holds what the tool read against the answers
 * themselves. Where a tool is missing its tests are skipped.
 */
@NullMarked
package org.orontes.tools;

import org.jspecify.annotations.NullMarked;
