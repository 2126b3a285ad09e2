package io.meshgate.frontend.quality;

import java.time.Duration;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * A service-level objective: what a product promises of its data, and whether it keeps
 * that.
 *
 * @param id the global id
 * @param outputPort the one output port it is about; null where it is about the whole
 * product
 * @param property what is measured, in the words of ODCS where it has some, as latency or
 * availability
 * @param name for showing
 * @param description what it means, and how it is measured
 * @param comparison how measured values are held against the target; null where a
 * contract states something else than a number
 * @param target what values are held against; null where a contract states something else
 * than a number
 * @param unit what values and the target are counted in, as % or d
 * @param validFor how long a measurement tells; null for until the next one
 * @param statement what the contract states, word by word; null for what was promised
 * here
 * @param element the part of the data it is about, as the contract names it
 * @param driver why it is promised, as the contract names it
 * @param imported whether an import made it, which takes it back when the contract no
 * longer states it
 * @param status whether it is kept now
 * @param latest the newest measurement
 * @param version grows by one with each change; give it back as expectedVersion
 */
public record ServiceLevelObjective(String id, @Nullable OutputPort outputPort, String property, String name,
		@Nullable String description, @Nullable ObjectiveComparison comparison, @Nullable Double target,
		@Nullable String unit, @Nullable Duration validFor, @Nullable String statement, @Nullable String element,
		@Nullable String driver, boolean imported, ObjectiveStatus status, @Nullable Measurement latest,
		int version) implements Node {
}
