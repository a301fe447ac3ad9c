package org.orontes.serve.things;

/**
 * A small map.
 *
 * @param words where it is, for those who see no map; never more exact than the point is
 * @param json what the script draws: the point and the places around it
 */
public record MapView(String words, String json) {}
