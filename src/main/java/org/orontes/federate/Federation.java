package org.orontes.federate;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The one rule about SERVICE for every query, whichever way it comes. A query is checked before it
 * runs and, in case anything was overlooked, again at each call.
 */
public final class Federation {

  /** Nothing is called. */
  public static final Federation NONE = new Federation(Services.NONE);

  private final Services services;
  private final Caller caller;

  public Federation(Services services) {
    this.services = services;
    this.caller = new Caller(services);
  }

  public Services services() {
    return services;
  }

  /**
   * What a query calls, by its addresses; nothing when it has no SERVICE.
   *
   * @throws ServiceException if it calls what is not allowed
   */
  public List<String> check(Query query) {
    return ServiceCheck.check(query, services);
  }

  /**
   * Makes a query with this context call only what is allowed, and in our way. Jena's own way of
   * calling is closed in it. That OPTIONAL goes many rows at a time is a matter of the executor,
   * see {@link FederatedExecutor}.
   *
   * @param context of one query alone
   * @param cancelled stops the query's calls as soon as it is set
   */
  public ServiceCalls install(Context context, AtomicBoolean cancelled) {
    ServiceCalls calls = new ServiceCalls(services, caller, cancelled);
    ServiceExecutorRegistry own = new ServiceExecutorRegistry();
    own.addBulkLink((service, input, execution, next) -> join(service, input, execution, calls));
    ServiceExecutorRegistry.set(context, own);
    context.set(ARQ.httpServiceAllowed, false);
    return calls;
  }

  private QueryIterator join(
      OpService service, QueryIterator input, ExecutionContext execution, ServiceCalls calls) {
    Node where = service.getService();
    try {
      if (!where.isURI()) {
        throw ServiceCheck.unnamed(where, services);
      }
      ServiceAddress to = ServiceCheck.allowed(where.getURI(), services);
      return new ServiceJoin(service, to, input, execution, calls);
    } catch (ServiceException e) {
      input.close();
      throw calls.fatal(e);
    }
  }
}
