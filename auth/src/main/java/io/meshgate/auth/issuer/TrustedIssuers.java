package io.meshgate.auth.issuer;

import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jwt.SignedJWT;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * The identity providers whose tokens are believed, each by its own keys and rules. What
 * a token claims of its issuer says only which of them it is held against: nobody is
 * asked for keys on the word of a token.
 */
public final class TrustedIssuers implements JwtDecoder {

	private static final String UNTRUSTED = "The token is not from a trusted issuer.";

	private final Map<String, TrustedIssuer> issuers;

	private final Map<String, TokenDecoder> decoders;

	/**
	 * Asks none of them for anything yet.
	 * @param issuers the providers, no two of one address
	 * @param clock tells whether a token is in force
	 */
	public TrustedIssuers(List<TrustedIssuer> issuers, Clock clock) {
		this.issuers = issuers.stream().collect(Collectors.toUnmodifiableMap(TrustedIssuer::uri, Function.identity()));
		this.decoders = issuers.stream()
			.collect(Collectors.toUnmodifiableMap(TrustedIssuer::uri, (issuer) -> new TokenDecoder(issuer, clock)));
	}

	@Override
	public Jwt decode(String token) throws JwtException {
		TokenDecoder decoder = claimedIssuer(token).map(this.decoders::get).orElseThrow(TrustedIssuers::untrusted);
		return decoder.decode(token);
	}

	/**
	 * Says whose token it is.
	 * @param token one that was believed
	 * @return its issuer
	 */
	public TrustedIssuer of(Jwt token) {
		return Objects.requireNonNull(this.issuers.get(token.getClaimAsString("iss")),
				"A token of no trusted issuer was believed");
	}

	/**
	 * Names them.
	 * @return under which names their people are kept
	 */
	public Set<String> names() {
		return this.issuers.values().stream().map(TrustedIssuer::name).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Says how the issuers' keys are had, and has them asked for aside where it is time.
	 * @return by the issuers' addresses, without those that need not be asked
	 */
	public Map<String, KeysState> look() {
		Map<String, KeysState> states = new TreeMap<>();
		this.issuers.forEach((uri, issuer) -> issuer.look().ifPresent((state) -> states.put(uri, state)));
		return states;
	}

	private static Optional<String> claimedIssuer(String token) {
		try {
			return Optional.ofNullable(SignedJWT.parse(token).getJWTClaimsSet().getIssuer());
		}
		catch (ParseException | RuntimeException failure) {
			throw new BadJwtException("The token cannot be read", failure);
		}
	}

	private static JwtException untrusted() {
		return new JwtValidationException(UNTRUSTED,
				List.of(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, UNTRUSTED, null)));
	}

}
