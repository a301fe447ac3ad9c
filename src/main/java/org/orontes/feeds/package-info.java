/**
 * The ready-made files: answers to saved questions, asked with their defaults, in the forms that
 * the headers of the questions name, and a Frictionless data package that describes the tables. It
 * never has a query of its own: whoever wants a file that differs asks the question with other
 * values.
 */
@NullMarked
package org.orontes.feeds;

import org.jspecify.annotations.NullMarked;
