package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a video in a report, as evidence. What it shows is what somebody says it appears to
 * show.
 *
 * @param at the block of the report
 * @param kind {@code picture} or {@code video}
 * @param credit the credit as printed
 * @param agency the agency in the credit
 * @param postedBy who put it on a platform
 * @param on the platform
 * @param relayedBy the account that passed it on, as printed
 * @param seen whether the curator has seen it
 * @param appearsToShow what the report says it appears to show
 */
public record Media(
    Ref id,
    Ref at,
    String kind,
    @Nullable String credit,
    @Nullable Ref agency,
    @Nullable Ref postedBy,
    @Nullable Ref on,
    @Nullable String relayedBy,
    boolean seen,
    List<Ref> appearsToShow,
    @Nullable String note) {

  public Media {
    appearsToShow = List.copyOf(appearsToShow);
  }
}
