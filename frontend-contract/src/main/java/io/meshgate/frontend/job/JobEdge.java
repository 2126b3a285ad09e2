package io.meshgate.frontend.job;

/**
 * A job in a list.
 *
 * @param cursor where this job stands in the list
 * @param node the job
 */
public record JobEdge(String cursor, Job node) {
}
