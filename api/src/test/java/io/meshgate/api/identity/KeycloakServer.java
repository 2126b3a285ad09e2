package io.meshgate.api.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.meshgate.api.portal.Corpora;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.util.TestSocketUtils;

/**
 * A real Keycloak in a process of its own, with a realm that somebody set up for a portal
 * like this. It listens on this machine only, and forgets all when it ends.
 */
final class KeycloakServer implements AutoCloseable {

	/** Its first start from a new folder takes a minute, on a busy machine several. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String REALM = "datamesh";

	private static final String ADMINISTRATOR = "admin";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Process process;

	private final Path log;

	private final String address;

	private KeycloakServer(Process process, Path log, String address) {
		this.process = process;
		this.log = log;
		this.address = address;
	}

	/**
	 * Starts it and waits until it knows the realm.
	 * @return the running server
	 */
	static KeycloakServer start() {
		String unpacked = System.getProperty("meshgate.test.keycloak");
		if (unpacked == null) {
			throw new IllegalStateException(
					"Where Keycloak is unpacked says meshgate.test.keycloak, as -Pkeycloak does");
		}
		try {
			Path home = Path.of(unpacked).toAbsolutePath();
			Path realms = Files.createDirectories(home.resolve("data").resolve("import"));
			Files.copy(Corpora.root().resolve("keycloak").resolve("realm-datamesh.json"), realms.resolve("realm.json"),
					StandardCopyOption.REPLACE_EXISTING);
			return start(home, TestSocketUtils.findAvailableTcpPort());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static KeycloakServer start(Path home, int port) throws IOException {
		String address = "http://localhost:" + port;
		Path log = home.resolveSibling("keycloak.log");
		ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("bin").resolve("kc.sh").toString(), "start-dev",
				"--import-realm", "--db=dev-mem", "--http-host=localhost", "--http-port=" + port,
				"--hostname=" + address, "--http-access-log-enabled=true")
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf((name) -> name.startsWith("KC_") || name.startsWith("JAVA"));
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
		environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
		KeycloakServer server = new KeycloakServer(builder.start(), log, address);
		server.await();
		return server;
	}

	String issuer() {
		return this.address + "/realms/" + REALM;
	}

	/** The tokens for whom a password is known, through a client that keeps no secret. */
	JsonNode tokens(String client, String person) {
		return tokens(REALM, Map.of("grant_type", "password", "client_id", client, "username", person, "password",
				person, "scope", "openid"));
	}

	/** The tokens for a client itself. */
	JsonNode tokensOfClient(String client, String secret) {
		return tokens(REALM, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
	}

	/**
	 * Changes the realm as its administrators do.
	 * @param method of HTTP
	 * @param path below the realm, as {@code /clients}
	 * @param content what to send
	 */
	void administer(String method, String path, Map<String, ?> content) {
		HttpResponse<String> answer = send(
				administration(path).method(method, BodyPublishers.ofString(JSON.writeValueAsString(content))));
		if (answer.statusCode() / 100 != 2) {
			throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
		}
	}

	/**
	 * Looks something up as an administrator of the realm does.
	 * @param path below the realm
	 * @return what it says
	 */
	JsonNode lookUp(String path) {
		return JSON.readTree(send(administration(path).GET()).body());
	}

	/** How often the keys were asked for. */
	long fetches() {
		return count("GET /realms/" + REALM + "/protocol/openid-connect/certs ");
	}

	/** Its own log, which a request is in once its answer was sent. */
	private long count(String request) {
		try {
			return Files.readAllLines(this.log).stream().filter((line) -> line.contains('"' + request)).count();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private HttpRequest.Builder administration(String path) {
		String token = tokens("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username",
				ADMINISTRATOR, "password", ADMINISTRATOR))
			.path("access_token")
			.asString();
		return HttpRequest.newBuilder(URI.create(this.address + "/admin/realms/" + REALM + path))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json");
	}

	private JsonNode tokens(String realm, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(URI.create(this.address + "/realms/" + realm + "/protocol/openid-connect/token"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(body)));
		if (answer.statusCode() != 200) {
			throw new IllegalStateException("Keycloak gives no token: " + answer.statusCode() + " " + answer.body());
		}
		return JSON.readTree(answer.body());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interruption);
		}
	}

	private void await() throws IOException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!isReady()) {
			if (!this.process.isAlive() || System.nanoTime() > deadline) {
				close();
				throw new IllegalStateException("Keycloak did not start: " + Files.readString(this.log));
			}
		}
	}

	private boolean isReady() throws IOException {
		HttpRequest question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
			.build();
		try {
			Thread.sleep(500);
			return this.http.send(question, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (ConnectException refused) {
			return false;
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interruption);
		}
	}

	/** With the JVM that the script starts, which may not outlive it. */
	@Override
	public void close() {
		List<ProcessHandle> started = this.process.descendants().toList();
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
		started.forEach(ProcessHandle::destroyForcibly);
	}

}
