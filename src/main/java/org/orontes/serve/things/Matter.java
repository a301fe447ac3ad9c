package org.orontes.serve.things;

import java.util.List;

/**
 * What is said of a thing under one key.
 *
 * @param dispute the dispute's page; its {@code href} is empty when nothing is disputed
 */
public record Matter(Link key, Link dispute, List<Stand> stands) {

  public boolean disputed() {
    return !dispute.href().isEmpty();
  }
}
