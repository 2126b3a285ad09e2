package io.meshgate.auth.issuer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is believed of one of several issuers that are trusted beside each other, and what
 * is not.
 */
class TokenDecoderTests {

	private static final Clock CLOCK = Clock.fixed(TestTokens.NOW, ZoneOffset.UTC);

	private final TestTokens tokens = issuer();

	private final JwtDecoder decoder = new TrustedIssuers(
			List.of(TestTokens.COMPANY.trusted(), TestTokens.PARTNER.trusted()), CLOCK);

	TestTokens issuer() {
		return TestTokens.COMPANY;
	}

	@Test
	void believesAnAccessToken() {
		Jwt token = this.decoder.decode(this.tokens.token(unchanged()));
		assertThat(token.getSubject()).isEqualTo("jane");
	}

	@ParameterizedTest
	@ValueSource(strings = { "AT+JWT", "application/at+jwt" })
	void believesEverySpellingOfTheType(String type) {
		assertThat(this.decoder.decode(this.tokens.token(type, unchanged())).getSubject()).isEqualTo("jane");
	}

	@Test
	void believesATokenThatClaimsToBeABearerToken() {
		String token = this.tokens.token("JWT", (claims) -> claims.claim("typ", "Bearer"));
		assertThat(this.decoder.decode(token).getSubject()).isEqualTo("jane");
	}

	@ParameterizedTest
	@ValueSource(strings = { "JWT", "logout+jwt", "dpop+jwt", "" })
	void refusesOtherTypes(String type) {
		refuses(this.tokens.token(type, unchanged()), "not an access token");
	}

	@Test
	void refusesATokenWithoutAType() {
		refuses(this.tokens.sign(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
				this.tokens.claims(unchanged())), "not an access token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ID", "Refresh", "bearer " })
	void refusesATokenThatClaimsToBeSomethingElse(String type) {
		refuses(this.tokens.token("JWT", (claims) -> claims.claim("typ", type)), "not an access token");
	}

	@Test
	void refusesAnotherIssuer() {
		refuses(this.tokens.token((claims) -> claims.issuer(this.tokens.uri() + "/")), "trusted issuer");
		refuses(this.tokens.token((claims) -> claims.issuer(null)), "trusted issuer");
		refuses(this.tokens.token((claims) -> claims.claim("iss", List.of(this.tokens.uri()))), "");
	}

	@Test
	void refusesAnotherAudience() {
		refuses(this.tokens.token((claims) -> claims.audience("other")), "not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.audience(List.of())), "not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.audience((String) null)), "not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.audience(this.tokens.audience().toUpperCase(Locale.ROOT))),
				"not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.audience(this.tokens.audience() + " other")),
				"not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.claim("aud", Map.of(this.tokens.audience(), true))), "");
	}

	@Test
	void refusesATokenThatExpired() {
		refuses(this.tokens.token((claims) -> claims.expirationTime(Date.from(TestTokens.NOW.minusSeconds(31)))),
				"expired");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1e400", "9223372036854775807", "\"tomorrow\"", "[4102444800]", "true", "{}" })
	void refusesATokenThatExpiresAtNoTime(String expiry) {
		String claims = """
				{"iss": "%s", "aud": "%s", "sub": "jane", "exp": %s}
				""";
		refuses(this.tokens.sign("{\"alg\": \"RS256\", \"kid\": \"one\", \"typ\": \"at+jwt\"}",
				claims.formatted(this.tokens.uri(), this.tokens.audience(), expiry)), "");
	}

	@Test
	void toleratesClocksThatDifferALittle() {
		String token = this.tokens.token((claims) -> claims.expirationTime(Date.from(TestTokens.NOW.minusSeconds(20))));
		assertThat(this.decoder.decode(token).getSubject()).isEqualTo("jane");
	}

	@Test
	void refusesATokenThatNeverExpires() {
		refuses(this.tokens.token((claims) -> claims.expirationTime(null)), "never expires");
	}

	@Test
	void refusesATokenThatIsNotValidYet() {
		refuses(this.tokens.token((claims) -> claims.notBeforeTime(Date.from(TestTokens.NOW.plusSeconds(60)))),
				"not valid yet");
	}

	@Test
	void refusesATokenOfNobody() {
		refuses(this.tokens.token((claims) -> claims.subject(null)), "whose it is");
		refuses(this.tokens.token((claims) -> claims.subject(" ")), "whose it is");
		refuses(this.tokens.token((claims) -> claims.subject("j".repeat(256))), "whose it is");
		refuses(this.tokens.token((claims) -> claims.claim("sub", List.of("jane"))), "");
		refuses(this.tokens.token((claims) -> claims.claim("sub", Map.of("jane", "jane"))), "");
	}

	@Test
	void refusesATokenThatWasChanged() {
		String[] parts = this.tokens.token(unchanged()).split("\\.");
		String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
		parts[1] = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(claims.replace("jane", "john").getBytes(StandardCharsets.UTF_8));
		refuses(String.join(".", parts), "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "..", "a.b.c", "{}", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiJ9..",
			"eyJhbGciOiJSUzI1NiJ9.W10.AA", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.A.A.A.A" })
	void refusesNonsense(String token) {
		refuses(token, "");
	}

	@Test
	void saysThatTheKeysCannotBeHadInsteadOfBlamingTheToken() {
		TokenDecoder cutOff = new TokenDecoder(this.tokens.trusted((selector, context) -> {
			throw new KeySourceException("unreachable");
		}), CLOCK);
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> cutOff.decode(this.tokens.token(unchanged())))
			.isNotInstanceOf(BadJwtException.class);
	}

	private void refuses(String token, String because) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.decoder.decode(token))
			.withMessageContaining(because);
	}

	private static Consumer<JWTClaimsSet.Builder> unchanged() {
		return (claims) -> {
		};
	}

}
