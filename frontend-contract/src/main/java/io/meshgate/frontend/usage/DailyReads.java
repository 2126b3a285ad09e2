package io.meshgate.frontend.usage;

import java.time.LocalDate;

/**
 * How often a product was read on one day.
 *
 * @param day which day, in UTC
 * @param queries how many queries there were, of all its ports together; at most
 * 2,147,483,647
 * @param users how many different users the port had that had the most
 */
public record DailyReads(LocalDate day, int queries, int users) {
}
