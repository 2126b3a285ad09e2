package io.meshgate.graph.governance.scorecard;

import java.util.List;

import io.meshgate.graph.team.Team;

/**
 * How ready the teams are.
 *
 * @param total how many there are
 * @param ofOne how many have one member who may act
 * @param empty how many have none
 * @param examples some of those with one, by name, ten at most
 */
public record TeamReadiness(int total, int ofOne, int empty, List<Team> examples) {

	public TeamReadiness {
		examples = List.copyOf(examples);
	}

}
