package io.meshgate.auth.token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.meshgate.graph.hint.Mapped;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Which groups of which identity provider are which teams. A mapping that would never
 * hold, or that says two things, ends the start.
 */
final class GroupTeams {

	/** Nobody is in more teams than that by a token. */
	private static final int MOST = 200;

	private final List<GroupSettings> groups;

	/**
	 * Takes what the operator says.
	 * @param groups the settings
	 * @param issuers the names of those who are trusted
	 * @throws InvalidConfigurationPropertyValueException if a mapping is not one
	 */
	GroupTeams(List<GroupSettings> groups, Set<String> issuers) {
		this.groups = List.copyOf(groups);
		Set<List<String>> known = new HashSet<>();
		for (GroupSettings each : this.groups) {
			if (each.issuer() == null || !issuers.contains(each.issuer())) {
				throw refusal(each,
						"A group is of an issuer that is trusted, by the name under which its people are kept");
			}
			if (isBlank(each.group()) || isBlank(each.team())) {
				throw refusal(each, "A group has a name, and so has the team that it is");
			}
			if (!known.add(List.of(text(each.issuer()), text(each.group()), text(each.team())))) {
				throw refusal(each, "A group is said to be one team twice");
			}
		}
	}

	/**
	 * Whether any group of an issuer is a team.
	 * @param issuer its name
	 * @return false where its tokens need not be looked at
	 */
	boolean knows(String issuer) {
		return this.groups.stream().anyMatch((each) -> issuer.equals(each.issuer()));
	}

	/**
	 * What comes of groups.
	 * @param issuer the name of whose groups they are
	 * @param named the groups
	 * @return the keys of the teams, each once, in the order of the settings; at most 200
	 */
	List<String> teams(String issuer, Set<String> named) {
		return this.groups.stream()
			.filter((each) -> issuer.equals(each.issuer()) && named.contains(each.group()))
			.map((each) -> text(each.team()))
			.distinct()
			.limit(MOST)
			.toList();
	}

	/**
	 * Everything that can come of groups.
	 * @return what the operator lets be said
	 */
	List<Mapped> mapped() {
		List<Mapped> mapped = new ArrayList<>();
		this.groups.forEach((each) -> mapped.add(new Mapped(text(each.issuer()), text(each.team()))));
		return mapped;
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNull(text);
	}

	private static InvalidConfigurationPropertyValueException refusal(GroupSettings groups, String reason) {
		return new InvalidConfigurationPropertyValueException("meshgate.identity.groups", groups, reason);
	}

}
