package io.meshgate.auth.token;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal expects of its identity provider.
 *
 * @param audience what a token's {@code aud} must hold
 * @param issuerName under which name the issuer's people are kept; the issuer's own
 * address unless set, so set it when the address changes
 * @param personKeyClaim the claim that is trusted to be the key of a person, so that
 * people who were imported are found at their first sight; none unless set
 * @param administrators who runs the platform: keys of people, or
 * {@code issuer name|subject}
 * @param governance who sets what holds for the whole platform, named in the same way
 * @param auditors who reads every record of what happened, named in the same way
 * @param emitters the accounts of lineage tools, named in the same way
 */
@ConfigurationProperties("meshgate.identity")
record IdentitySettings(@DefaultValue("meshgate") String audience, @Nullable String issuerName,
		@Nullable String personKeyClaim, @DefaultValue List<String> administrators,
		@DefaultValue List<String> governance, @DefaultValue List<String> auditors,
		@DefaultValue List<String> emitters) {

	IdentitySettings {
		administrators = List.copyOf(administrators);
		governance = List.copyOf(governance);
		auditors = List.copyOf(auditors);
		emitters = List.copyOf(emitters);
	}

}
