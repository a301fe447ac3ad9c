package org.orontes.serve;

import java.util.Map;

/** One page beside the endpoint: a small class each. */
interface Page {

  /** What a page needs to know of the request. */
  record Call(Accept accept, Edition edition, Map<String, String[]> parameters) {}

  /** What it answers, and how long a cache may keep it without asking. */
  record Answer(int status, Replies.Body body, int maxAgeSeconds) {}

  Answer answer(Call call);
}
