package org.orontes.picture;

/**
 * The part of the Earth that a map shows, and how large. Degrees are drawn as they are, with the
 * longitudes shortened as at the middle: for a country of this size nobody sees the difference.
 */
record Frame(double west, double south, double east, double north, double width) {

  /** Where the points are: the west, and the Euphrates as far as Deir ez-Zor. */
  static final Frame SYRIA = new Frame(35.3, 32.15, 40.75, 37.05, 286);

  private double scale() {
    return width / (east - west);
  }

  double height() {
    return (north - south) * scale() / Math.cos(Math.toRadians((north + south) / 2));
  }

  double x(double longitude) {
    return (longitude - west) * scale();
  }

  double y(double latitude) {
    return (north - latitude) / (north - south) * height();
  }

  /** Whether a point is not farther outside than the map is wide. */
  boolean isNear(double longitude, double latitude) {
    double reach = east - west;
    return Math.abs(longitude - (west + east) / 2) < reach
        && Math.abs(latitude - (south + north) / 2) < reach;
  }
}
