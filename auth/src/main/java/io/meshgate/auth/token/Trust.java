package io.meshgate.auth.token;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.meshgate.auth.issuer.IssuerKeys;
import io.meshgate.auth.issuer.TrustedIssuer;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;

/**
 * Which issuers the settings trust. Whatever would let one of them, or somebody on the
 * way to it, pass somebody off as another's ends the start.
 */
final class Trust {

	private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

	private final IdentitySettings settings;

	private final List<IssuerSettings> issuers;

	/**
	 * Takes the list, or the one issuer that is named where Spring Boot has it.
	 * @param settings of all issuers
	 * @param single the one issuer
	 */
	Trust(IdentitySettings settings, OAuth2ResourceServerProperties.Jwt single) {
		this.settings = settings;
		String uri = single.getIssuerUri();
		this.issuers = (uri != null && !uri.isBlank()) ? List.of(single(settings, uri, single.getJwkSetUri()))
				: settings.issuers();
	}

	private static IssuerSettings single(IdentitySettings settings, String uri, @Nullable String keys) {
		if (!settings.issuers().isEmpty()) {
			throw refusal(uri, "One issuer is named by itself, beside a list of all that are trusted");
		}
		return new IssuerSettings(URI.create(uri), settings.issuerName(),
				(keys != null && !keys.isBlank()) ? URI.create(keys) : null, null, settings.personKeyClaim(),
				settings.groupsClaim());
	}

	/**
	 * Says whom to trust.
	 * @param clock tells how old their keys are
	 * @return the issuers, none of them asked yet
	 * @throws InvalidConfigurationPropertyValueException if they are not safe beside each
	 * other
	 */
	List<TrustedIssuer> issuers(Clock clock) {
		if (this.issuers.isEmpty()) {
			throw refusal(null, "No issuer is trusted");
		}
		if (!this.settings.issuers().isEmpty() && this.settings.speaksOfOne()) {
			throw refusal(null, "Each issuer of a list has a name and claims of its own");
		}
		this.issuers.forEach(this::check);
		tellApart();
		keepKeysApart();
		return this.issuers.stream().map((issuer) -> trusted(issuer, clock)).toList();
	}

	private TrustedIssuer trusted(IssuerSettings issuer, Clock clock) {
		String uri = issuer.uri().toString();
		return new TrustedIssuer(issuer.keptAs(), uri, audience(issuer), issuer.personKeyClaim(), issuer.groupsIn(),
				new IssuerKeys(uri, issuer.keys(), clock));
	}

	private void check(IssuerSettings issuer) {
		if (!isSafe(issuer.uri())) {
			throw refusal(issuer.uri(), "An issuer beyond this machine has an https address");
		}
		if (issuer.keys() != null && !isSafe(issuer.keys())) {
			throw refusal(issuer.keys(), "Keys are had from an https address, or from this machine");
		}
		if (audience(issuer).isBlank()) {
			throw refusal(issuer.uri(), "Without an audience the portal would believe tokens that are for others");
		}
		if (!Appointments.isKey(issuer.keptAs())) {
			throw refusal(issuer.keptAs(),
					"An issuer's name is told from what follows it by " + Appointments.SEPARATOR);
		}
	}

	private void tellApart() {
		Set<String> names = new HashSet<>();
		Set<URI> addresses = new HashSet<>();
		for (IssuerSettings issuer : this.issuers) {
			if (!names.add(issuer.keptAs()) || !addresses.add(issuer.uri())) {
				throw refusal(issuer.keptAs(), "Two issuers have one name or one address");
			}
		}
	}

	private void keepKeysApart() {
		if (this.issuers.stream().filter(IssuerSettings::bindsKeys).count() < 2) {
			return;
		}
		if (!this.settings.sharedKeys()) {
			throw refusal(null, "Several issuers could take one imported person: only shared-keys allows that");
		}
		this.settings.appointed().filter(Appointments::isKey).findFirst().ifPresent((key) -> {
			throw refusal(key, "Several issuers could give somebody this key: name who is meant as issuer name|sub");
		});
	}

	private String audience(IssuerSettings issuer) {
		String audience = issuer.audience();
		return (audience != null) ? audience : this.settings.audience();
	}

	private static boolean isSafe(URI uri) {
		String host = uri.getHost();
		return host != null && ("https".equals(uri.getScheme())
				|| ("http".equals(uri.getScheme()) && THIS_MACHINE.matcher(host).matches()));
	}

	private static InvalidConfigurationPropertyValueException refusal(@Nullable Object value, String reason) {
		return new InvalidConfigurationPropertyValueException("meshgate.identity", value, reason);
	}

}
