package io.meshgate.auth.token;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.Introduction;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token says about the person. Claims may be of any kind and length: they are cut
 * to what is shown, and none of them gives rights by itself.
 */
final class Claims {

	private static final int LONGEST_NICKNAME = 50;

	private static final int LONGEST_TEXT = 200;

	private final TrustedIssuer issuer;

	Claims(TrustedIssuer issuer) {
		this.issuer = issuer;
	}

	Identity identity(Jwt token) {
		return new Identity(this.issuer.name(), subject(token));
	}

	Introduction introduction(Jwt token) {
		String called = text(token, "preferred_username").orElseGet(() -> subject(token));
		String nickname = cut(called.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-"), LONGEST_NICKNAME);
		return new Introduction(boundKey(token), nickname, text(token, "name").orElse(called),
				text(token, "email").orElse(null));
	}

	/**
	 * Which groups the person is in.
	 * @param token one that was believed
	 * @return their names; empty where the claim is missing, or is neither a text nor a
	 * list, of which only the texts count
	 */
	Set<String> groups(Jwt token) {
		Object claim = token.getClaims().get(this.issuer.groupsClaim());
		Stream<?> named = (claim instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(claim);
		return named.filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toUnmodifiableSet());
	}

	private static String subject(Jwt token) {
		return Objects.requireNonNull(token.getSubject(), "The rules let no token pass without a subject");
	}

	private @Nullable String boundKey(Jwt token) {
		String claim = this.issuer.personKeyClaim();
		return (claim == null || claim.isBlank()) ? null : text(token, claim).orElse(null);
	}

	private static Optional<String> text(Jwt token, String claim) {
		return (token.getClaims().get(claim) instanceof String text && !text.isBlank())
				? Optional.of(cut(text.strip(), LONGEST_TEXT)) : Optional.empty();
	}

	private static String cut(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length);
	}

}
