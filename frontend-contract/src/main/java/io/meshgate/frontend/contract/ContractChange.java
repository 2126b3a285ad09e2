package io.meshgate.frontend.contract;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed between two versions of a contract.
 *
 * @param kind what changed
 * @param effect what that means for who consumes the data
 * @param object the object it is about; null for a service level
 * @param column the path of the column, or the property of the service level; null for a
 * whole object
 * @param because why it has that effect, in one sentence
 */
public record ContractChange(ContractChangeKind kind, ChangeEffect effect, @Nullable String object,
		@Nullable String column, String because) {
}
