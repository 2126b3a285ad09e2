package io.meshgate.frontend.check;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.port.OutputPort;
import org.jspecify.annotations.Nullable;

/**
 * Something that a product's data are checked for. A check is there once a result of it
 * was reported, and told from others of the product by its name, its port and its column.
 *
 * @param id the global id
 * @param outputPort the one output port it is about; null where it is about the whole
 * product
 * @param column the column it is about
 * @param name for showing
 * @param latest the newest result
 * @param stale whether the newest result is too old to tell anything: how the data are
 * now is not known
 */
public record QualityCheck(String id, @Nullable OutputPort outputPort, @Nullable String column, String name,
		CheckResult latest, boolean stale) implements Node {
}
