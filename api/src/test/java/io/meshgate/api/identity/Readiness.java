package io.meshgate.api.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a portal says of itself to whoever sends it requests.
 */
final class Readiness {

	private final HttpClient http = HttpClient.newHttpClient();

	private final HttpRequest question;

	Readiness(int port) {
		this.question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
			.build();
	}

	/** Since the portal looks aside, it may say what was before for a moment. */
	void becomes(int code, String status) throws IOException, InterruptedException {
		String body = "{\"status\":\"%s\"}".formatted(status);
		long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		HttpResponse<String> answer = ask();
		while (!answer.body().equals(body) && System.nanoTime() < deadline) {
			Thread.sleep(50);
			answer = ask();
		}
		assertThat(answer.body()).isEqualTo(body);
		assertThat(answer.statusCode()).isEqualTo(code);
	}

	private HttpResponse<String> ask() throws IOException, InterruptedException {
		return this.http.send(this.question, BodyHandlers.ofString());
	}

}
