package io.meshgate.graph.team.roster;

import java.util.List;

import io.meshgate.graph.team.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a team says of itself. For a change, what is null stays as it is, and an empty
 * text clears.
 *
 * @param name for showing
 * @param description what it is for
 * @param type what kind of team it is, in its own words
 * @param channels where it is reached, in its own order
 * @param answeredForByParent whether the team above answers for what it owns
 */
public record TeamText(@Nullable String name, @Nullable String description, @Nullable String type,
		@Nullable List<Channel> channels, @Nullable Boolean answeredForByParent) {

	public TeamText {
		channels = (channels != null) ? List.copyOf(channels) : null;
	}

}
