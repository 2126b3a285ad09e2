package io.meshgate.graph.team.roster;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.meshgate.graph.Ref;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team that is about to be made.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param text what it says
 * @param parent the team it becomes a part of; null for none
 * @param owner its first owner
 */
public record NewTeam(TeamId id, String key, TeamText text, @Nullable Ref parent, Ref owner) {

	/**
	 * What references to it point to.
	 * @return its key and its name
	 */
	public List<String> names() {
		return Stream.of(this.key, this.text.name()).filter(Objects::nonNull).toList();
	}

}
