/**
 * What the graph says of itself, for programs that know nothing of it: how much there is of what
 * (VoID), the saved questions and the prefixes (SHACL), the files to download (DCAT). It stands in
 * graphs of its own beside the data, is made anew in every build, and is the same for the same
 * data. It never counts itself, and never knows where a server runs.
 */
@NullMarked
package org.orontes.describe;

import org.jspecify.annotations.NullMarked;
