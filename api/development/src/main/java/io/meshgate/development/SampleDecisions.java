package io.meshgate.development;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.ClassPathResource;

/**
 * Lets the administrator and the governance group of a new sample mesh decide what no
 * descriptor states: its platforms, rules and policies. It is sent as anybody would send
 * it, once the portal is ready, so that nobody waits for it.
 */
final class SampleDecisions implements ApplicationListener<ApplicationReadyEvent> {

	private static final Log log = LogFactory.getLog(SampleDecisions.class);

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
		Thread.ofVirtual().name("sample-decisions").start(() -> decide("http://localhost:" + port));
	}

	private static void decide(String address) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String token = signIn(http, address, "admin");
			ask(http, request(address + "/graphql", signIn(http, address, "governor")), "Govern", Map.of());
			String platform = ask(http, request(address + "/graphql", token), "Decide", Map.of())
				.at("/data/warehouse/platform/id")
				.asString();
			ask(http, request(address + "/graphql", token), "Offer", Map.of("platform", platform));
			log.info("The sample mesh has its platforms, rules and policies");
		}
		catch (IOException | RuntimeException failure) {
			log.warn("The sample mesh stays without platforms, rules and policies: " + failure);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		}
	}

	private static String signIn(HttpClient http, String address, String key) throws IOException, InterruptedException {
		String basic = Base64.getEncoder().encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8));
		return "Bearer " + send(http,
				request(address + "/oauth2/token", "Basic " + basic)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("grant_type=client_credentials")))
			.path("access_token")
			.asString();
	}

	private static JsonNode ask(HttpClient http, HttpRequest.Builder request, String operation,
			Map<String, String> variables) throws IOException, InterruptedException {
		String document = new ClassPathResource("sample-mesh/decisions.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		String body = JsonMapper.shared()
			.writeValueAsString(Map.of("query", document, "operationName", operation, "variables", variables));
		JsonNode answer = send(http,
				request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
		if (answer.has("errors")) {
			throw new IllegalStateException(answer.path("errors").toString());
		}
		return answer;
	}

	private static HttpRequest.Builder request(String address, String authorization) {
		return HttpRequest.newBuilder(URI.create(address)).header("Authorization", authorization);
	}

	private static JsonNode send(HttpClient http, HttpRequest.Builder request)
			throws IOException, InterruptedException {
		return JsonMapper.shared().readTree(http.send(request.build(), BodyHandlers.ofString()).body());
	}

}
