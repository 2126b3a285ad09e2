package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.team.Team;

/**
 * How ready teams are. A member counts while they may act.
 *
 * @param total how many there are
 * @param ofOne how many have one member
 * @param empty how many have none
 * @param examples some of those with one, by name; at most 10
 */
public record TeamReadiness(int total, int ofOne, int empty, List<Team> examples) {

	public TeamReadiness {
		examples = List.copyOf(examples);
	}

}
