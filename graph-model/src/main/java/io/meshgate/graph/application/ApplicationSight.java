package io.meshgate.graph.application;

import io.meshgate.graph.team.AnsweringTeams;
import io.meshgate.graph.team.TeamSight;

/**
 * Where the viewer stands towards an application, as Cypher.
 */
public final class ApplicationSight {

	/**
	 * Adds the column {@code standing}; expects the viewer as {@code me} and the
	 * application as {@code a}.
	 */
	public static final String STANDING = """
			CALL (me, a) {
			  MATCH (a)<-[:OWNS]-(team:Team)%1$s(own:Team)<-[place:MEMBER_OF]-(me)
			  WITH team, own, %2$s AS role
			  ORDER BY %3$s, own.name
			  LIMIT 1
			  RETURN collect({team: %4$s, role: role})[0] AS owner
			}
			WITH *, {
			  administrator: 'ADMINISTRATOR' IN coalesce(me.roles, []),
			  ownerTeam: owner.team,
			  ownerRole: owner.role
			} AS standing
			""".formatted(AnsweringTeams.BY, TeamSight.role("own", "place"), TeamSight.rank("role"),
			TeamSight.named("own", "team"));

	/** Reads the application {@code a} with its owner. */
	static final String PLAIN = """
			a {.id, .key, .name, owner: head(COLLECT {
			  MATCH (a)<-[:OWNS]-(t:Team)
			  RETURN t {.id, .key, .name, .description}
			  ORDER BY t.nameOrder, t.id
			})}""";

	private ApplicationSight() {
	}

}
