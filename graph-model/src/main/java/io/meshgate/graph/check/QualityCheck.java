package io.meshgate.graph.check;

import io.meshgate.graph.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that a product's data are checked for.
 *
 * @param id the identity
 * @param name for showing
 * @param column the column it is about
 * @param outputPort the one port it is about; null for the whole product
 * @param latest the newest result
 * @param stale whether that is too old to tell anything
 */
public record QualityCheck(QualityCheckId id, String name, @Nullable String column, @Nullable OutputPort outputPort,
		CheckResult latest, boolean stale) {
}
