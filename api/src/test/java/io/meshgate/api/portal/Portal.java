package io.meshgate.api.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PersonNoun;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The portal on which the application under test runs: people sign in at its development
 * provider, and what they then send is what portals send, over HTTP.
 */
public final class Portal {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	/**
	 * Goes to the application.
	 * @param port where it listens on this machine
	 */
	public Portal(int port) {
		this.address = "http://localhost:" + port;
	}

	/**
	 * Signs somebody in, with a token of the development provider.
	 * @param key the person's key, which is the secret too
	 * @return what this person can do
	 */
	public Visitor signIn(String key) {
		String basic = Base64.getEncoder().encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> answer = send(request("/oauth2/token").header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=client_credentials")));
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(key + " is not let in: " + answer.statusCode() + " " + answer.body());
		}
		return bearing(JSON.readTree(answer.body()).path("access_token").asString());
	}

	/**
	 * Somebody with a token from elsewhere.
	 * @param token the bearer token
	 * @return what this person can do
	 */
	public Visitor bearing(String token) {
		return new Visitor(this, token);
	}

	Answer post(String token, String document, Map<String, ?> variables) {
		String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
		HttpResponse<String> answer = send(request("/graphql").header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
		return new Answer(answer.statusCode(), Answer.headers(answer), JSON.readTree(answer.body()));
	}

	HttpResponse<String> call(String token, String path, UnaryOperator<HttpRequest.Builder> call) {
		return send(call.apply(request(path).header("Authorization", "Bearer " + token)));
	}

	static String operation(String name) {
		try {
			return new ClassPathResource("operations/" + name + ".graphql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("The contract has no operation " + name, ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Somebody in the mesh who can sign in.
	 * @param key of the person, and name at the identity provider
	 * @return the person
	 */
	public static PersonNoun aVisitor(String key) {
		return Mesh.aPerson(key).identifiedBy("development", key);
	}

}
