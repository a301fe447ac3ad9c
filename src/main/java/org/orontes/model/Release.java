package org.orontes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the data this is. The day stands in a file and is never taken from the clock, so
 * that the same files give the same bytes.
 *
 * @param version such as {@code 0.2.0}
 * @param issued the day on which the version was, or is to be, published
 * @param title what the data set is called
 * @param licence the address of the licence of the data
 * @param changes what is new since the version before, in a few words
 */
public record Release(
    String version,
    LocalDate issued,
    Labels title,
    String licence,
    @Nullable String changes,
    Mark mark) {}
