package org.orontes.serve.ask;

import java.time.Duration;

/**
 * How much one question may cost.
 *
 * @param timeout how long a query may run; a client may ask for less, never for more
 * @param grace how long after that the server waits for the query to notice; then it answers itself
 * @param maxRows the most rows of a SELECT
 * @param maxTriples the most triples of a CONSTRUCT or DESCRIBE, which are held in memory
 * @param maxBodyBytes the largest request body, and so the longest query
 * @param maxConcurrent how many queries run at a time
 * @param allowService whether queries may call other endpoints with SERVICE
 */
public record Limits(
    Duration timeout,
    Duration grace,
    long maxRows,
    long maxTriples,
    int maxBodyBytes,
    int maxConcurrent,
    boolean allowService) {}
