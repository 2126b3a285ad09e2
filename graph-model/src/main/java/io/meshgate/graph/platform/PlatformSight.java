package io.meshgate.graph.platform;

import io.meshgate.graph.team.TeamSight;

/**
 * What a platform says and who runs it, as Cypher. The fragments expect the platform as
 * {@code f}, and the team that runs it as {@code t}.
 */
public final class PlatformSight {

	/** The projection of a platform that {@link Platform} is read from. */
	public static final String PLAIN = """
			f {.id, .key, .name, .kind, .description, .revision, owner: t {.id, .key, .name, .description}}""";

	/** Where the viewer, bound as {@code me}, stands towards it. */
	public static final String STANDING = TeamSight.owning("t");

	private PlatformSight() {
	}

}
