package io.meshgate.auth.issuer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Two issuers beside each other, whose keys have one name and whose subjects do too.
 */
class TrustedIssuersTests {

	private static final TestTokens COMPANY = TestTokens.COMPANY;

	private static final TestTokens PARTNER = TestTokens.PARTNER;

	private static final Clock CLOCK = Clock.fixed(TestTokens.NOW, ZoneOffset.UTC);

	private final TrustedIssuers issuers = new TrustedIssuers(List.of(COMPANY.trusted(), PARTNER.trusted()), CLOCK);

	@Test
	void saysWhoseTokenItIs() {
		assertThat(this.issuers.of(believed(COMPANY))).isEqualTo(this.issuers.of(believed(COMPANY)));
		assertThat(this.issuers.of(believed(COMPANY)).uri()).isEqualTo(COMPANY.uri());
		assertThat(this.issuers.of(believed(PARTNER)).uri()).isEqualTo(PARTNER.uri());
	}

	@Test
	void refusesWhatAnotherIssuerSigned() {
		refuses(COMPANY.token((claims) -> claims.issuer(PARTNER.uri()).audience(PARTNER.audience())), "");
		refuses(PARTNER.token((claims) -> claims.issuer(COMPANY.uri()).audience(COMPANY.audience())), "");
	}

	@Test
	void refusesWhatIsForTheAudienceOfAnother() {
		refuses(COMPANY.token((claims) -> claims.audience(PARTNER.audience())), "not meant for this portal");
		refuses(PARTNER.token((claims) -> claims.audience(COMPANY.audience())), "not meant for this portal");
	}

	@Test
	void asksNobodyForKeysOnTheWordOfAToken() {
		AtomicInteger asked = new AtomicInteger();
		JWKSource<SecurityContext> keys = (selector, context) -> {
			asked.incrementAndGet();
			return List.of();
		};
		TrustedIssuers counting = new TrustedIssuers(List.of(COMPANY.trusted(keys), PARTNER.trusted(keys)), CLOCK);
		for (String claimed : List.of("https://elsewhere.example.net", COMPANY.uri() + "/", " " + COMPANY.uri(), "")) {
			refuses(counting, COMPANY.token((claims) -> claims.issuer(claimed)), "not from a trusted issuer");
		}
		refuses(counting, COMPANY.token((claims) -> claims.issuer(null)), "not from a trusted issuer");
		refuses(counting, COMPANY.token((claims) -> claims.claim("iss", List.of(COMPANY.uri(), PARTNER.uri()))), "");
		assertThat(asked).hasValue(0);
		refuses(counting, COMPANY.token(TrustedIssuersTests::unchanged), "");
		assertThat(asked.get()).isPositive();
	}

	@Test
	void keepsNobodyOutForTheOutageOfAnother() {
		TrustedIssuers half = new TrustedIssuers(List.of(COMPANY.trusted((selector, context) -> {
			throw new KeySourceException("unreachable");
		}), PARTNER.trusted()), CLOCK);
		assertThat(half.decode(PARTNER.token(TrustedIssuersTests::unchanged)).getSubject()).isEqualTo("jane");
		assertThatExceptionOfType(JwtException.class)
			.isThrownBy(() -> half.decode(COMPANY.token(TrustedIssuersTests::unchanged)))
			.isNotInstanceOf(BadJwtException.class);
	}

	@Test
	void looksAtThoseWhoseKeysAreAskedFor() {
		try (KeyServer server = new KeyServer("one")) {
			IssuerKeys asked = new IssuerKeys(server.issuer(), null, CLOCK);
			TrustedIssuers half = new TrustedIssuers(List.of(COMPANY.trusted(asked), PARTNER.trusted()), CLOCK);
			assertThat(half.look()).hasSize(1).containsEntry(COMPANY.uri(), new KeysState.Unasked());
		}
	}

	@Test
	void areNotTwoOfOneAddress() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new TrustedIssuers(List.of(COMPANY.trusted(), COMPANY.forged().trusted()), CLOCK));
	}

	private Jwt believed(TestTokens tokens) {
		return this.issuers.decode(tokens.token(TrustedIssuersTests::unchanged));
	}

	private void refuses(String token, String because) {
		refuses(this.issuers, token, because);
	}

	private static void refuses(TrustedIssuers issuers, String token, String because) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> issuers.decode(token))
			.withMessageContaining(because);
	}

	private static void unchanged(JWTClaimsSet.Builder claims) {
		// As the issuer has it.
	}

}
