package io.meshgate.frontend.team;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new team says.
 *
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what it is for; at most 10,000 characters
 * @param type what kind of team it is, as `squad`; at most 63 characters
 * @param channels where it is reached, in this order; at most 20
 * @param parent the team it becomes a part of; only administrators make a team that is a
 * part of none
 * @param owner its first owner, an active person; the viewer unless somebody else is
 * named
 * @param idempotencyKey the same key answers the first result again
 */
public record CreateTeamInput(String key, String name, @Nullable String description, @Nullable String type,
		@Nullable List<ChannelInput> channels, @Nullable EntityRef parent, @Nullable EntityRef owner,
		@Nullable String idempotencyKey) {

	public CreateTeamInput {
		channels = (channels != null) ? List.copyOf(channels) : null;
	}

}
