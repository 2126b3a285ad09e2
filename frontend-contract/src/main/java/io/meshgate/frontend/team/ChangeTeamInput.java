package io.meshgate.frontend.team;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What changes. A field that is left out or null stays as it is; an empty text clears
 * what may be empty.
 *
 * @param team the global id of the team
 * @param name for showing; at most 200 characters
 * @param description what it is for; at most 10,000 characters
 * @param type what kind of team it is; at most 63 characters
 * @param channels all places where it is reached, replacing those it has; at most 20
 * @param answeredForByParent whether the team above answers for what it owns
 * @param expectedVersion the version the viewer has seen; another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeTeamInput(String team, @Nullable String name, @Nullable String description, @Nullable String type,
		@Nullable List<ChannelInput> channels, @Nullable Boolean answeredForByParent, @Nullable Integer expectedVersion,
		@Nullable String idempotencyKey) {

	public ChangeTeamInput {
		channels = (channels != null) ? List.copyOf(channels) : null;
	}

}
