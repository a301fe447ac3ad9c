/** Answers as timelines and calendars, and what a row says of time. */
@NullMarked
package org.orontes.results.time;

import org.jspecify.annotations.NullMarked;
