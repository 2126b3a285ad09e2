package io.meshgate.graph.team.roster;

import io.meshgate.graph.team.TeamStanding;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a parent and an owner when a team is made.
 *
 * @param administrator whether the viewer administers the platform
 * @param parent where the viewer stands towards the parent; null where there is none
 * @param parentId the parent's identity; null where there is none
 * @param owner the identity of the owner; null where there is no such active person
 */
public record TeamProspect(boolean administrator, @Nullable TeamStanding parent, @Nullable String parentId,
		@Nullable String owner) {
}
