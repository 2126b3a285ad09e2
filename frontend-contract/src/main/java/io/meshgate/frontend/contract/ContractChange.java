package io.meshgate.frontend.contract;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed between two versions of a contract.
 *
 * @param kind what changed
 * @param effect what that means for who consumes the data
 * @param object the object it is about; null for a service level, a server, and what is
 * said of the whole contract
 * @param column the path of the column, the property of the service level, the name of
 * the server or of the role, or where in the contract it stands; null for a whole object
 * @param because why it has that effect, in one sentence
 */
public record ContractChange(ContractChangeKind kind, ChangeEffect effect, @Nullable String object,
		@Nullable String column, String because) {
}
