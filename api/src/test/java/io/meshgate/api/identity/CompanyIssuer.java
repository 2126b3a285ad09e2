package io.meshgate.api.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A company's identity provider: publishes where its keys are, and signs.
 */
final class CompanyIssuer implements AutoCloseable {

	/** Outlives what a test lets pass. */
	private static final Duration LIFETIME = Duration.ofHours(6);

	private final RSAKey key;

	private final HttpServer server;

	private final String audience;

	private final AtomicInteger fetches = new AtomicInteger();

	private volatile boolean silent;

	private CompanyIssuer(HttpServer server, String audience, RSAKey key) {
		this.server = server;
		this.audience = audience;
		this.key = key;
	}

	static CompanyIssuer open() {
		return open("meshgate");
	}

	/** Its tokens are for whom it calls so. */
	static CompanyIssuer open(String audience) {
		CompanyIssuer issuer = new CompanyIssuer(server(), audience, key("company"));
		issuer.publish("/.well-known/openid-configuration", JsonMapper.shared()
			.writeValueAsString(Map.of("issuer", issuer.uri(), "jwks_uri", issuer.uri() + "/keys")));
		issuer.publish("/keys", new JWKSet(issuer.key).toPublicJWKSet().toString());
		issuer.server.start();
		return issuer;
	}

	/** Hangs up on everybody, or answers again; its port is not left to others. */
	void fallSilent(boolean silent) {
		this.silent = silent;
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	String uri() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	String token(String subject) {
		return token(subject, Map.of());
	}

	/** How often it was asked for its keys, and answered. */
	int fetches() {
		return this.fetches.get();
	}

	/** With further claims, or others. */
	String token(String subject, Map<String, ?> claims) {
		return token(subject, claims, this.key);
	}

	/** Signed with the right key, by a name that nobody knows it by. */
	String unknownToken(String subject, String key) {
		return token(subject, Map.of(), new RSAKey.Builder(this.key).keyID(key).build());
	}

	/** Right in everything but that somebody else signed it. */
	String forgedToken(String subject) {
		return token(subject, Map.of(), key("company"));
	}

	private String token(String subject, Map<String, ?> claims, RSAKey signedWith) {
		JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signedWith.getKeyID())
			.type(new JOSEObjectType("at+jwt"))
			.build();
		Instant now = Instant.now();
		JWTClaimsSet.Builder content = new JWTClaimsSet.Builder().issuer(uri())
			.subject(subject)
			.audience(this.audience)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(LIFETIME)));
		claims.forEach(content::claim);
		SignedJWT token = new SignedJWT(header, content.build());
		try {
			token.sign(new RSASSASigner(signedWith));
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
		return token.serialize();
	}

	private static RSAKey key(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void publish(String path, String json) {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		this.server.createContext(path, (exchange) -> {
			if (this.silent) {
				exchange.close();
				return;
			}
			if (path.equals("/keys")) {
				this.fetches.incrementAndGet();
			}
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			try (OutputStream out = exchange.getResponseBody()) {
				out.write(body);
			}
		});
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
