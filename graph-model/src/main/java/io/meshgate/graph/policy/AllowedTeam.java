package io.meshgate.graph.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.team.Team;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team that a policy names: it is meant with all teams below it, as the tree stands at
 * the moment.
 *
 * @param id which team
 * @param name what it is called; where it is gone, what it was called when it was named
 * @param team the team; null where it is gone
 * @param path the team itself and all that it is a part of
 */
public record AllowedTeam(TeamId id, String name, @Nullable Team team, List<TeamId> path) {

	public AllowedTeam {
		path = List.copyOf(path);
	}

	/** Whether it is one of these, or below one. */
	boolean isWithin(Collection<AllowedTeam> others) {
		return others.stream().map(AllowedTeam::id).anyMatch(this.path::contains);
	}

	/** Those of some teams that are not within these; none where either is not said. */
	static List<AllowedTeam> beyond(@Nullable List<AllowedTeam> some, @Nullable List<AllowedTeam> these) {
		return (some == null || these == null) ? List.of()
				: some.stream().filter((team) -> !team.isWithin(these)).toList();
	}

	/** What they are called. Names that documents give may have line breaks. */
	static String names(Collection<AllowedTeam> teams) {
		return teams.stream().map((team) -> Purposes.tidy(team.name())).collect(Collectors.joining(", "));
	}

	/** Each once, by name. */
	static List<AllowedTeam> ordered(Collection<AllowedTeam> teams) {
		Map<String, AllowedTeam> once = teams.stream()
			.collect(Collectors.toMap((team) -> team.id().value(), Function.identity(), (first, _) -> first,
					TreeMap::new));
		return once.values().stream().sorted(Comparator.comparing(AllowedTeam::name)).toList();
	}

	/** Those of them that are below no other: they mean the same. */
	static List<AllowedTeam> highest(Collection<AllowedTeam> teams) {
		return teams.stream()
			.filter((team) -> teams.stream()
				.noneMatch((other) -> !other.id().equals(team.id()) && team.path().contains(other.id())))
			.toList();
	}

	/** Which they are, but for those below others. */
	static Set<TeamId> meant(Collection<AllowedTeam> teams) {
		return highest(teams).stream().map(AllowedTeam::id).collect(Collectors.toUnmodifiableSet());
	}

	/** Those that both mean. */
	static @Nullable List<AllowedTeam> both(@Nullable List<AllowedTeam> one, @Nullable List<AllowedTeam> other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return highest(ordered(Stream
			.concat(one.stream().filter((team) -> team.isWithin(other)),
					other.stream().filter((team) -> team.isWithin(one)))
			.toList()));
	}

}
