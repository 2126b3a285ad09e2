package io.meshgate.api.portal;

import java.util.Map;

/**
 * Somebody who is signed in at the portal.
 */
public final class Visitor {

	private final Portal portal;

	private final String token;

	Visitor(Portal portal, String token) {
		this.portal = portal;
		this.token = token;
	}

	/**
	 * Sends one of the contract's operations.
	 * @param operation its name, as {@code ProductPage}
	 * @param variables its variables
	 * @return the answer
	 */
	public Answer send(String operation, Map<String, ?> variables) {
		return ask(Portal.operation(operation), variables);
	}

	/**
	 * Sends a mutation of the contract, all of which take one input.
	 * @param operation its name, as {@code RequestAccess}
	 * @param input the input
	 * @return the answer
	 */
	public Answer submit(String operation, Map<String, ?> input) {
		return send(operation, Map.of("input", input));
	}

	/**
	 * Sends any document.
	 * @param document the document
	 * @param variables its variables
	 * @return the answer
	 */
	public Answer ask(String document, Map<String, ?> variables) {
		return this.portal.post(this.token, document, variables);
	}

	/**
	 * The bearer token, for what is not GraphQL.
	 * @return the token
	 */
	public String token() {
		return this.token;
	}

}
