package io.meshgate.api.portal;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;

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
	 * Sends anything.
	 * @param path where to
	 * @param call fills in all but who sends it
	 * @return the answer as it came
	 */
	public HttpResponse<String> call(String path, UnaryOperator<HttpRequest.Builder> call) {
		return this.portal.call(this.token, path, call);
	}

	/**
	 * The bearer token, for what is not GraphQL.
	 * @return the token
	 */
	public String token() {
		return this.token;
	}

}
