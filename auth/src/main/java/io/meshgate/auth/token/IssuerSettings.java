package io.meshgate.auth.token;

import java.net.URI;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * An identity provider that is to be trusted.
 *
 * @param uri its address, exactly as its tokens name it
 * @param name under which name its people are kept; its address unless set, so set it
 * when the address changes
 * @param keys where its keys are, if its metadata are not to be asked
 * @param audience what its tokens must name; what all must, unless set
 * @param personKeyClaim the claim of it that is trusted to be the key of a person, so
 * that people who were imported are found at their first sight; none unless set
 * @param groupsClaim the claim of it that names groups; {@code groups} unless set
 */
record IssuerSettings(URI uri, @Nullable String name, @Nullable URI keys, @Nullable String audience,
		@Nullable String personKeyClaim, @Nullable String groupsClaim) {

	private static final String GROUPS = "groups";

	IssuerSettings {
		Objects.requireNonNull(uri, "Each of meshgate.identity.issuers has a uri");
	}

	String keptAs() {
		String name = this.name;
		return (name != null && !name.isBlank()) ? name : this.uri.toString();
	}

	String groupsIn() {
		String claim = this.groupsClaim;
		return (claim != null && !claim.isBlank()) ? claim : GROUPS;
	}

	boolean bindsKeys() {
		return StringUtils.hasText(this.personKeyClaim);
	}

}
