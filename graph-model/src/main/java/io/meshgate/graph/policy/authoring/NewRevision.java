package io.meshgate.graph.policy.authoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is about to say.
 *
 * @param id its identity
 * @param number one more than the one before
 * @param terms what it says; null where it is withdrawn
 * @param by who says so
 * @param at when
 */
public record NewRevision(AccessPolicyRevisionId id, int number, @Nullable AccessTerms terms, PersonId by, Instant at) {

	/** What is kept: only what something is held against. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", this.id);
		properties.put("number", this.number);
		properties.put("at", this.at);
		properties.put("withdrawn", this.terms == null);
		if (this.terms != null) {
			properties.put("consumerKinds", this.terms.consumerKinds());
			properties.put("purposes", this.terms.purposes());
			properties.put("longestGrant",
					(this.terms.longestGrant() != null) ? this.terms.longestGrant().toSeconds() : null);
			properties.put("endRequired", Boolean.TRUE.equals(this.terms.endRequired()) ? true : null);
		}
		return properties;
	}

}
