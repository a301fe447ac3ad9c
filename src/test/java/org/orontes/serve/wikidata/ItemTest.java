package org.orontes.serve.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.kind;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;

/** From an item of Wikidata to the thing that is linked to it. */
class ItemTest {

  private static HttpResponse<String> get(String path) throws Exception {
    return Served.real().get(path, "Accept", "application/json");
  }

  @Test
  void an_item_leads_to_its_thing() throws Exception {
    HttpResponse<String> homs = get("/wikidata/Q131301");
    assertEquals(303, homs.statusCode());
    assertEquals("/id/place/homs", header(homs, "Location"));
  }

  /** A state and its land are two things here and one item there. */
  @Test
  void an_item_of_two_things_leads_to_the_list_of_them() throws Exception {
    HttpResponse<String> russia = get("/wikidata/Q159");
    assertEquals("/search?q=Q159", header(russia, "Location"));
    assertEquals(2, Served.json(get("/search?q=Q159")).path("results").size());
  }

  @Test
  void what_is_not_linked_and_what_is_no_item_are_told_apart() throws Exception {
    HttpResponse<String> none = get("/wikidata/Q5");
    assertEquals(404, none.statusCode());
    assertEquals("not-found", kind(none));
    assertTrue(none.body().contains("linked to Q5"));
    assertTrue(get("/wikidata/homs").body().contains("/wikidata/Q131301"));
    assertEquals("/wikidata", header(get("/wikidata/"), "Location"));
  }
}
