package io.meshgate.auth.token;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IssuerKeysTests {

	private final HttpServer server;

	private final String issuer;

	private final AtomicInteger fetches = new AtomicInteger();

	IssuerKeysTests() throws IOException, JOSEException {
		String keys = new TestTokens().published().toString();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.issuer = "http://localhost:" + this.server.getAddress().getPort() + "/realms/mesh";
		this.server.createContext("/realms/mesh/.well-known/openid-configuration", (exchange) -> answer(exchange,
				"{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(this.issuer, this.issuer)));
		this.server.createContext("/realms/mesh/keys", (exchange) -> {
			this.fetches.incrementAndGet();
			answer(exchange, keys);
		});
		this.server.createContext("/elsewhere", (exchange) -> {
			exchange.getResponseHeaders().add("Location", this.issuer + "/keys");
			exchange.sendResponseHeaders(302, -1);
			exchange.close();
		});
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void findsTheKeysThroughTheIssuersMetadataWhenTheyAreNeeded() throws KeySourceException {
		IssuerKeys keys = new IssuerKeys(this.issuer, null);
		this.server.start();
		assertThat(keys.get(key("one"), null)).hasSize(1);
	}

	@Test
	void asksSeldomHoweverManyUnknownKeysAreNamed() throws KeySourceException {
		this.server.start();
		IssuerKeys keys = new IssuerKeys(this.issuer, null);
		keys.get(key("one"), null);
		for (int i = 0; i < 100; i++) {
			assertThat(keys.get(key("unknown-" + i), null)).isEmpty();
		}
		assertThat(this.fetches).hasValueLessThanOrEqualTo(3);
	}

	@Test
	void failsWhileTheIssuerWasNeverReached() {
		IssuerKeys keys = new IssuerKeys("http://localhost:1/nobody", null);
		for (int i = 0; i < 5; i++) {
			assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(key("one"), null));
		}
	}

	@Test
	void followsNoRedirect() throws IOException {
		this.server.start();
		IssuerKeys keys = new IssuerKeys(this.issuer,
				URI.create(this.issuer.replace("/realms/mesh", "/elsewhere")).toURL());
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(key("one"), null));
		assertThat(this.fetches).hasValue(0);
	}

	@Test
	void refusesMetadataOfAnotherIssuer() {
		this.server.start();
		IssuerKeys keys = new IssuerKeys(this.issuer + "/", null);
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(key("one"), null));
	}

	private static JWKSelector key(String id) {
		return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
	}

	private static void answer(HttpExchange exchange, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
