package io.meshgate.api.domain.authoring;

import java.util.UUID;

import io.meshgate.api.input.Problems;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.domain.ChangeDomainInput;
import io.meshgate.frontend.domain.CreateDomainInput;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.domain.authoring.DomainProfile;
import io.meshgate.graph.domain.authoring.NewDomain;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about a domain.
 */
final class DomainForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 10_000;

	private final Problems problems;

	DomainForm(Problems problems) {
		this.problems = problems;
	}

	NewDomain domain(CreateDomainInput input) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		DomainProfile profile = profile(input.name(), input.description(), input.boundary());
		return new NewDomain(new DomainId(UUID.randomUUID().toString()), input.key(), profile,
				(input.parent() != null) ? Refs.of(input.parent(), Domain.class) : null,
				Refs.of(input.owner(), Team.class));
	}

	DomainProfile profile(ChangeDomainInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		return profile(input.name(), input.description(), input.boundary());
	}

	DomainSeen seen(String domain, @Nullable Integer expectedVersion) {
		String id = this.problems.id("domain", domain, Domain.class).orElse("");
		return new DomainSeen(new DomainId(id), expectedVersion);
	}

	private DomainProfile profile(@Nullable String name, @Nullable String description, @Nullable String boundary) {
		this.problems.clearableText("description", description, LONGEST_TEXT);
		this.problems.clearableText("boundary", boundary, LONGEST_TEXT);
		return new DomainProfile(name, description, boundary);
	}

}
