/**
 * What the rooms of the server share: what a client can read, pages and their frame, problems told
 * to people and to programs, the edition of the data that is served. It never asks the data.
 */
@NullMarked
package org.orontes.serve.web;

import org.jspecify.annotations.NullMarked;
