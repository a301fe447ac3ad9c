/**
 * The terms and codes, read from {@code ontology/}: a code, a class or a key that is added there is
 * known everywhere. Besides that, the few names that code needs. It never invents a term.
 */
@NullMarked
package org.orontes.vocabulary;

import org.jspecify.annotations.NullMarked;
