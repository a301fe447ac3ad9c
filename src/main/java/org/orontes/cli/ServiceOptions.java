package org.orontes.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.orontes.federate.ServiceAddress;
import org.orontes.federate.Services;
import picocli.CommandLine.Option;

/** Which other endpoints queries may call, for the commands that ask. */
final class ServiceOptions {

  @Option(
      names = "--allow-service",
      paramLabel = "ADDRESS[=MIRROR]",
      description = {
        "Lets queries call this SPARQL endpoint with SERVICE, and no other; can be given again.",
        "With =MIRROR that one is asked wherever a query says ADDRESS (default: none is called)."
      })
  private List<String> allowed = new ArrayList<>();

  @Option(
      names = "--service-timeout",
      paramLabel = "SECONDS",
      description = "How long one call of another endpoint may take (default: ${DEFAULT-VALUE}).")
  private long timeout = Services.NONE.timeout().toSeconds();

  /**
   * What was given.
   *
   * @throws UsageException if it cannot be meant
   */
  Services services() {
    if (timeout < 1) {
      throw new UsageException("--service-timeout is at least 1 second.");
    }
    List<ServiceAddress> addresses = new ArrayList<>();
    for (String written : allowed) {
      try {
        addresses.add(ServiceAddress.parse(written));
      } catch (IllegalArgumentException e) {
        throw new UsageException("--allow-service: " + e.getMessage());
      }
      ServiceAddress last = addresses.get(addresses.size() - 1);
      if (addresses.stream().filter(one -> one.address().equals(last.address())).count() > 1) {
        throw new UsageException("--allow-service names " + last.address() + " twice.");
      }
    }
    return Services.NONE.withAllowed(addresses).withTimeout(Duration.ofSeconds(timeout));
  }
}
