package io.meshgate.frontend.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which program is to sign in, as whom, and all it may do.
 *
 * @param key what people call it by
 * @param name for showing
 * @param issuer who vouches for it, as the settings name the issuer
 * @param subject as whom it signs in there
 * @param rights all it may do
 * @param outputPorts the global ids of the ports it is given
 * @param idempotencyKey the same key answers the first result again
 */
public record RegisterServiceAccountInput(String key, String name, String issuer, String subject,
		List<ServiceRight> rights, @Nullable List<String> outputPorts, @Nullable String idempotencyKey) {

	public RegisterServiceAccountInput {
		rights = List.copyOf(rights);
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
	}

}
