package io.meshgate.graph.contract.change;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed between two versions of a contract.
 *
 * @param kind what changed
 * @param effect what that means for who consumes the data
 * @param object the object it is about; null for a service level or a server
 * @param column the path of the column, the property of the service level, or the name of
 * the server; null for a whole object
 * @param because why it has that effect, in one sentence
 */
public record ContractChange(ChangeKind kind, Effect effect, @Nullable String object, @Nullable String column,
		String because) {
}
