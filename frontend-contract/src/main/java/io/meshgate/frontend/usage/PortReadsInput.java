package io.meshgate.frontend.usage;

import java.time.LocalDate;

/**
 * How often a port was read on one day.
 *
 * @param outputPort the global id of an output port of the product
 * @param day which day, in UTC: not in the future
 * @param queries how many queries there were
 * @param users how many different users made them
 */
public record PortReadsInput(String outputPort, LocalDate day, int queries, int users) {
}
