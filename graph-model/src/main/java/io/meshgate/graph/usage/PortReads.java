package io.meshgate.graph.usage;

import java.time.LocalDate;

import io.meshgate.graph.port.OutputPortId;

/**
 * How often a port was read on one day, about to be reported.
 *
 * @param port which port
 * @param day which day, in UTC
 * @param queries how many queries there were
 * @param users how many different users made them
 */
public record PortReads(OutputPortId port, LocalDate day, int queries, int users) {
}
