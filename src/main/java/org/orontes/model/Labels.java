package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * What a thing is called here, neutrally.
 *
 * @param en in English
 * @param ar in Arabic; null where no source at hand has it, which a quality query lists
 */
public record Labels(String en, @Nullable String ar) {}
