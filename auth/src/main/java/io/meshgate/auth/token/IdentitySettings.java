package io.meshgate.auth.token;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * What the portal expects of its identity providers.
 *
 * @param audience what a token's {@code aud} must hold
 * @param issuerName as {@link IssuerSettings#name()}, of the one issuer where there is no
 * list
 * @param personKeyClaim as {@link IssuerSettings#personKeyClaim()}, of the one issuer
 * where there is no list
 * @param groupsClaim as {@link IssuerSettings#groupsClaim()}, of the one issuer where
 * there is no list
 * @param groups which groups of theirs are which teams
 * @param issuers all who are trusted, where they are several
 * @param sharedKeys whether several of them may be trusted to know the keys of the same
 * people
 * @param administrators who runs the platform: keys of people, or
 * {@code issuer name|subject}
 * @param governance who sets what holds for the whole platform, named in the same way
 * @param auditors who reads every record of what happened, named in the same way
 * @param emitters the accounts of lineage tools, named in the same way
 */
@ConfigurationProperties("meshgate.identity")
record IdentitySettings(@DefaultValue("meshgate") String audience, @Nullable String issuerName,
		@Nullable String personKeyClaim, @Nullable String groupsClaim, @DefaultValue List<GroupSettings> groups,
		@DefaultValue List<IssuerSettings> issuers, @DefaultValue("false") boolean sharedKeys,
		@DefaultValue List<String> administrators, @DefaultValue List<String> governance,
		@DefaultValue List<String> auditors, @DefaultValue List<String> emitters) {

	IdentitySettings {
		groups = List.copyOf(groups);
		issuers = List.copyOf(issuers);
		administrators = List.copyOf(administrators);
		governance = List.copyOf(governance);
		auditors = List.copyOf(auditors);
		emitters = List.copyOf(emitters);
	}

	boolean speaksOfOne() {
		return StringUtils.hasText(this.issuerName) || StringUtils.hasText(this.personKeyClaim)
				|| StringUtils.hasText(this.groupsClaim);
	}

	Stream<String> appointed() {
		return Stream.of(this.administrators, this.governance, this.auditors, this.emitters).flatMap(List::stream);
	}

}
