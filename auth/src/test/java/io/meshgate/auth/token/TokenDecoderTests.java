package io.meshgate.auth.token;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.meshgate.auth.issuer.TrustedIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokenDecoderTests {

	private final TestTokens tokens;

	private final TokenDecoder decoder;

	TokenDecoderTests() throws JOSEException {
		this.tokens = new TestTokens();
		this.decoder = decoder(
				new TrustedIssuer(TestTokens.ISSUER, new ImmutableJWKSet<SecurityContext>(this.tokens.published())));
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
				TestTokens.claims(unchanged())), "not an access token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ID", "Refresh", "bearer " })
	void refusesATokenThatClaimsToBeSomethingElse(String type) {
		refuses(this.tokens.token("JWT", (claims) -> claims.claim("typ", type)), "not an access token");
	}

	@Test
	void refusesAnotherIssuer() {
		refuses(this.tokens.token((claims) -> claims.issuer(TestTokens.ISSUER + "/")), "trusted issuer");
		refuses(this.tokens.token((claims) -> claims.issuer(null)), "trusted issuer");
		refuses(this.tokens.token((claims) -> claims.claim("iss", List.of(TestTokens.ISSUER))), "");
	}

	@Test
	void refusesAnotherAudience() {
		refuses(this.tokens.token((claims) -> claims.audience("other")), "not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.audience(List.of())), "not meant for this portal");
		refuses(this.tokens.token((claims) -> claims.claim("aud", Map.of("meshgate", true))), "");
	}

	@Test
	void refusesATokenThatExpired() {
		refuses(this.tokens.token((claims) -> claims.expirationTime(Date.from(TestTokens.NOW.minusSeconds(31)))),
				"expired");
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
	}

	@Test
	void refusesAnUnsignedToken() {
		refuses(new PlainJWT(TestTokens.claims(unchanged())).serialize(), "");
	}

	@Test
	void refusesATokenSignedWithThePublicKeyAsSecret() throws JOSEException {
		byte[] secret = this.tokens.key().toRSAPublicKey().getEncoded();
		JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one")
			.type(new JOSEObjectType("at+jwt"))
			.build();
		refuses(TestTokens.sign(header, TestTokens.claims(unchanged()), new MACSigner(secret)), "");
	}

	@Test
	void refusesTheKeyThatATokenBringsAlong() throws JOSEException {
		TestTokens stranger = new TestTokens();
		JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(stranger.key().toPublicJWK())
			.keyID("one")
			.type(new JOSEObjectType("at+jwt"))
			.build();
		refuses(stranger.sign(header, TestTokens.claims(unchanged())), "");
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

	@Test
	void refusesCriticalHeadersItDoesNotKnow() {
		JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one")
			.type(new JOSEObjectType("at+jwt"))
			.criticalParams(Set.of("exp2"))
			.customParam("exp2", 1)
			.build();
		refuses(this.tokens.sign(header, TestTokens.claims(unchanged())), "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "..", "a.b.c", "{}", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiJ9..",
			"eyJhbGciOiJSUzI1NiJ9.W10.AA", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.A.A.A.A" })
	void refusesNonsense(String token) {
		refuses(token, "");
	}

	@Test
	void saysThatTheKeysCannotBeHadInsteadOfBlamingTheToken() {
		TokenDecoder cutOff = decoder(new TrustedIssuer(TestTokens.ISSUER, (selector, context) -> {
			throw new KeySourceException("unreachable");
		}));
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

	private static TokenDecoder decoder(TrustedIssuer issuer) {
		Clock clock = Clock.fixed(TestTokens.NOW, ZoneOffset.UTC);
		return new TokenDecoder(issuer, new TokenRules(TestTokens.ISSUER, "meshgate", clock));
	}

}
