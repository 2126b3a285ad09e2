package io.meshgate.auth.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An issuer that publishes keys, or fails to in any way that is asked for.
 */
final class KeyServer implements AutoCloseable {

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final AtomicInteger fetches = new AtomicInteger();

	private final HttpServer server;

	private volatile boolean silent;

	private volatile String metadata;

	private volatile String keys;

	private volatile int status = 200;

	private volatile boolean dripping;

	private volatile CountDownLatch held = new CountDownLatch(0);

	KeyServer(String... ids) {
		this.server = server();
		this.metadata = "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(issuer(), issuer());
		this.keys = published(ids);
		start();
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort() + "/realms/mesh";
	}

	/** How often the keys were asked for. */
	int fetches() {
		return this.fetches.get();
	}

	void publish(String... ids) {
		answer(200, published(ids));
	}

	void answer(int status, String keys) {
		this.keys = keys;
		this.status = status;
	}

	void describe(String metadata) {
		this.metadata = metadata;
	}

	/** Lets whoever asks wait until it is released. */
	void hold() {
		this.held = new CountDownLatch(1);
	}

	void release() {
		this.held.countDown();
	}

	/** Sends a little now and then, and never all. */
	void drip() {
		this.dripping = true;
	}

	/** Hangs up on everybody; its port is not left to others. */
	void stop() {
		this.silent = true;
	}

	void startAgain() {
		this.silent = false;
	}

	@Override
	public void close() {
		release();
		this.server.stop(0);
		this.threads.close();
	}

	static JWKSelector key(String id) {
		return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void start() {
		this.server.setExecutor(this.threads);
		this.server.createContext("/realms/mesh/.well-known/openid-configuration",
				(exchange) -> send(exchange, 200, this.metadata));
		this.server.createContext("/realms/mesh/keys", (exchange) -> {
			if (!this.silent) {
				this.fetches.incrementAndGet();
			}
			await(this.held);
			if (this.dripping) {
				drip(exchange);
			}
			send(exchange, this.status, this.keys);
		});
		this.server.createContext("/elsewhere", (exchange) -> {
			exchange.getResponseHeaders().add("Location", issuer() + "/keys");
			exchange.sendResponseHeaders(302, -1);
			exchange.close();
		});
		this.server.start();
	}

	private static void await(CountDownLatch held) {
		try {
			if (!held.await(1, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Nobody releases what is held");
			}
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		}
	}

	/** Until the other side hangs up, which ends in an exception here. */
	private static void drip(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, 0);
		try {
			for (int second = 0; second < 60; second++) {
				exchange.getResponseBody().write(' ');
				exchange.getResponseBody().flush();
				TimeUnit.SECONDS.sleep(1);
			}
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("Nobody hangs up");
	}

	private void send(HttpExchange exchange, int status, String body) throws IOException {
		if (this.silent) {
			exchange.close();
			return;
		}
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		if (bytes.length > 0) {
			exchange.getResponseBody().write(bytes);
		}
		exchange.close();
	}

	private static String published(String... ids) {
		List<JWK> keys = Stream.of(ids).map(KeyServer::generated).toList();
		return new JWKSet(keys).toPublicJWKSet().toString();
	}

	private static JWK generated(String id) {
		try {
			return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

}
