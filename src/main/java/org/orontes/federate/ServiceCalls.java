package org.orontes.federate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one query that runs: they are counted together, and what was asked once is not asked
 * again. It belongs to the thread of the query.
 */
public final class ServiceCalls {

  private final Services services;
  private final Caller caller;
  private final AtomicBoolean cancelled;
  private final Map<String, List<Binding>> answers = new HashMap<>();
  private long rows;
  private int calls;
  private @Nullable ServiceException failure;
  private boolean silenced;

  ServiceCalls(Services services, Caller caller, AtomicBoolean cancelled) {
    this.services = services;
    this.caller = caller;
    this.cancelled = cancelled;
  }

  Services services() {
    return services;
  }

  /**
   * All rows of the answer to a query.
   *
   * @throws ServiceException if there is no whole answer
   */
  List<Binding> rows(ServiceAddress to, String query) {
    mustBeWhole();
    String key = to.address() + "\n" + query;
    List<Binding> known = answers.get(key);
    if (known != null) {
      return known;
    }
    if (calls == services.maxCalls()) {
      throw CallErrors.tooManyCalls(to.address(), services.maxCalls());
    }
    calls++;
    List<Binding> answer = read(to.address(), caller.ask(to, query, cancelled));
    answers.put(key, answer);
    return answer;
  }

  private List<Binding> read(String address, byte[] body) {
    List<Binding> answer = new ArrayList<>();
    try {
      RowSetReader reader = RowSetReader.createReader(ResultSetLang.RS_JSON);
      RowSet found = reader.read(new ByteArrayInputStream(body), new Context());
      while (found.hasNext()) {
        answer.add(found.next());
        mustGoOn();
        if (++rows > services.maxRows()) {
          throw CallErrors.tooManyRows(address, services.maxRows());
        }
      }
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      throw CallErrors.unreadable(address, e);
    }
    return answer;
  }

  void mustGoOn() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }

  /** Remembers what went wrong and was not silenced. */
  ServiceException fatal(ServiceException e) {
    failure = e;
    return e;
  }

  /** Remembers that a SILENT one failed. */
  void silence() {
    silenced = true;
  }

  /** Whether a SILENT one failed, so that the answer does without what it would have said. */
  public boolean silenced() {
    return silenced;
  }

  /**
   * Says no if a call failed, even if the query went on over it: an answer is whole or there is
   * none.
   *
   * @throws ServiceException that of the call
   */
  public void mustBeWhole() {
    if (failure != null) {
      throw failure;
    }
  }
}
