package io.meshgate.auth.issuer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tokens that say what one of two trusted issuers would say: what they are signed with,
 * their headers would have the portal overlook, fetch or mistake for something else.
 */
@ParameterizedClass
@MethodSource("issuers")
class ForgedTokenTests {

	private static final Clock CLOCK = Clock.fixed(TestTokens.NOW, ZoneOffset.UTC);

	private final JwtDecoder decoder = new TrustedIssuers(
			List.of(TestTokens.COMPANY.trusted(), TestTokens.PARTNER.trusted()), CLOCK);

	@Parameter
	private TestTokens tokens = TestTokens.COMPANY;

	static List<TestTokens> issuers() {
		return List.of(TestTokens.COMPANY, TestTokens.PARTNER);
	}

	/** The others differ from this in one thing. */
	@Test
	void wouldBeBelievedIfTheIssuerSignedThem() {
		assertThat(this.decoder.decode(this.tokens.sign(header(Map.of()), claims())).getSubject()).isEqualTo("jane");
		assertThat(this.decoder.decode(this.tokens.sign(nameless(Map.of()), claims())).getSubject()).isEqualTo("jane");
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "None", "NONE", "nOnE", "none ", "none\u0000", "", "RS0", "rs256" })
	void areSignedByNoAlgorithm(String algorithm) {
		String header = header(Map.of("alg", algorithm));
		String unsigned = TestTokens.encoded(header) + "." + TestTokens.encoded(claims());
		refuses(unsigned);
		refuses(unsigned + ".");
		refuses(unsigned + ".AA");
		refuses(this.tokens.sign(header, claims()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"typ\": \"at+jwt\", \"kid\": \"one\"}", "{\"alg\": null, \"typ\": \"at+jwt\"}",
			"{\"alg\": [\"RS256\"], \"typ\": \"at+jwt\"}", "{\"alg\": 256, \"typ\": \"at+jwt\"}",
			"{\"alg\": \"none\", \"alg\": \"RS256\", \"typ\": \"at+jwt\"}",
			"{\"alg\": \"RS256\", \"alg\": \"none\", \"typ\": \"at+jwt\"}" })
	void nameNoAlgorithmOrTwo(String header) {
		refuses(this.tokens.sign(header, claims()));
		refuses(TestTokens.encoded(header) + "." + TestTokens.encoded(claims()) + ".");
	}

	/** Everybody knows the public key, in whatever form it is taken for a secret. */
	@ParameterizedTest
	@ValueSource(ints = { 256, 384, 512 })
	void areSignedWithThePublicKeyAsSecret(int bits) throws GeneralSecurityException, JOSEException {
		RSAKey key = this.tokens.key().toPublicJWK();
		byte[] encoded = key.toRSAPublicKey().getEncoded();
		String pem = "-----BEGIN PUBLIC KEY-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(encoded) + "\n-----END PUBLIC KEY-----";
		List<byte[]> secrets = Stream
			.concat(Stream.of(encoded, key.toRSAPublicKey().getModulus().toByteArray(), key.getModulus().decode()),
					Stream.of(pem, pem + "\n", key.toJSONString(), key.getModulus().toString())
						.map((text) -> text.getBytes(StandardCharsets.US_ASCII)))
			.toList();
		for (String header : List.of(header(Map.of("alg", "HS" + bits)), nameless(Map.of("alg", "HS" + bits)))) {
			for (byte[] secret : secrets) {
				refuses(authenticated(header, "HmacSHA" + bits, secret));
			}
		}
	}

	@Test
	void bringTheirKeyAlong() throws Exception {
		Certified stranger = Certified.make();
		TestTokens forger = this.tokens.forged(stranger.key());
		Map<String, Object> key = stranger.key().toPublicJWK().toJSONObject();
		List<Object> chain = List.of(stranger.certificate());
		for (Map<String, Object> brought : List.of(Map.<String, Object>of("jwk", key),
				Map.<String, Object>of("x5c", chain),
				Map.of("jwk", key, "x5c", chain, "x5t#S256", stranger.thumbprint()))) {
			refuses(forger.sign(header(brought), claims()));
			refuses(forger.sign(nameless(brought), claims()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jku", "x5u" })
	void sayWhereTheirKeyIs(String parameter) throws Exception {
		TestTokens forger = this.tokens.forged();
		try (KeyServer server = new KeyServer()) {
			server.answer(200, new JWKSet(forger.key()).toPublicJWKSet().toString());
			String address = server.issuer() + "/keys";
			refuses(forger.sign(header(Map.of(parameter, address)), claims()));
			refuses(forger.sign(nameless(Map.of(parameter, address)), claims()));
			refuses(forger.sign(header(Map.of(parameter, address, "kid", address)), claims()));
			assertThat(server.fetches()).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "one ", "ONE", "../one", "one\u0000", "", "' OR 1=1 --", "/dev/null" })
	void nameKeysThatTheIssuerDoesNotHave(String id) {
		refuses(this.tokens.sign(header(Map.of("kid", id)), claims()));
		refuses(this.tokens.forged().sign(header(Map.of("kid", id)), claims()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[\"exp2\"]", "[\"exp\"]", "[\"b64\"]", "[\"b64\", \"exp2\"]", "[\"alg\"]", "[]",
			"\"exp2\"", "[1]", "{}" })
	void demandWhatNobodyUnderstands(String critical) {
		String header = """
				{"alg": "RS256", "kid": "one", "typ": "at+jwt", "exp2": 1, "exp": 1, "b64": false, "crit": %s}
				""";
		refuses(this.tokens.sign(header.formatted(critical), claims()));
	}

	/** Of another kind of key, or all nought, which some take for a signature by any. */
	@Test
	void areSignedForAnEllipticCurveWithoutItsKey() throws JOSEException {
		ECKey key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
		TrustedIssuers curved = new TrustedIssuers(
				List.of(this.tokens.trusted(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())))), CLOCK);
		String unsigned = TestTokens.encoded(header(Map.of("alg", "ES256"))) + "." + TestTokens.encoded(claims());
		for (int length : new int[] { 0, 1, 64, 96 }) {
			refuses(curved, unsigned + "." + Base64URL.encode(new byte[length]));
			refuses(unsigned + "." + Base64URL.encode(new byte[length]));
		}
		refuses(curved, this.tokens.sign(header(Map.of("alg", "ES256")), claims()));
		refuses(curved, this.tokens.sign(header(Map.of()), claims()));
	}

	private void refuses(String token) {
		refuses(this.decoder, token);
	}

	private static void refuses(JwtDecoder decoder, String token) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
	}

	private String authenticated(String header, String algorithm, byte[] secret) throws GeneralSecurityException {
		String signed = TestTokens.encoded(header) + "." + TestTokens.encoded(claims());
		Mac mac = Mac.getInstance(algorithm);
		mac.init(new SecretKeySpec(secret, algorithm));
		return signed + "." + Base64URL.encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
	}

	private String claims() {
		return this.tokens.claims((claims) -> {
		}).toString();
	}

	private static String header(Map<String, ?> others) {
		Map<String, Object> header = new HashMap<>(Map.of("alg", "RS256", "typ", "at+jwt", "kid", "one"));
		header.putAll(others);
		return JSONObjectUtils.toJSONString(header);
	}

	/** Whoever names no key may have signed with any. */
	private static String nameless(Map<String, ?> others) {
		Map<String, Object> header = new HashMap<>(Map.of("alg", "RS256", "typ", "at+jwt"));
		header.putAll(others);
		return JSONObjectUtils.toJSONString(header);
	}

}
