package io.meshgate.graph.policy;

import io.meshgate.graph.domain.DomainSight;

/**
 * What policies say and where they hold, as Cypher. The fragments expect the policy as
 * {@code a} and its revision as {@code v}.
 */
public final class PolicySight {

	/** The place of the policy that holds for the whole platform. */
	public static final String PLATFORM = "platform";

	/** The projection of a policy that {@link AccessPolicy} is read from. */
	public static final String PLAIN = """
			a {
			  .id, .revision, .changedAt, .formerDomain,
			  domain: head(COLLECT {
			    MATCH (a)-[:APPLIES_IN]->(d:Domain)
			    RETURN %s
			  }),
			  terms: head(COLLECT {
			    MATCH (a)-[:SAYS]->(said:AccessPolicyRevision)
			    RETURN %s
			  })
			}""".formatted(DomainSight.PLAIN, terms("said"));

	/** The projection that {@link AccessPolicyRevision} is read from. */
	public static final String REVISION = """
			v {
			  .id, .number, .at,
			  policy: %s,
			  terms: CASE WHEN NOT v.withdrawn THEN %s END,
			  by: head(COLLECT {
			    MATCH (v)-[:BY]->(who:Person)
			    RETURN who {.id, .key, .name, .email, .active}
			  })
			}""".formatted(PLAIN, terms("v"));

	/**
	 * Answers each policy that was ever set where it holds in the domain {@code home},
	 * which may be null, and how far above it stands.
	 */
	public static final String HOLDING = """
			MATCH (a:AccessPolicy {place: '%s'})
			RETURN a, 1000000 AS distance
			UNION
			MATCH way = (home)-[:PART_OF*0..]->(:Domain)<-[:APPLIES_IN]-(a:AccessPolicy)
			RETURN a, min(length(way)) AS distance
			""".formatted(PLATFORM);

	/** Locks the policies that hold in {@code home}, always in the same order. */
	public static final String LOCKING = """
			CALL (home) {
			  %s
			}
			WITH DISTINCT a
			ORDER BY a.id
			SET a._lock = true
			RETURN collect(a.id) AS locked
			""".formatted(HOLDING);

	/**
	 * Adds the column {@code policies}: what is in force in {@code home}, the widest
	 * first.
	 */
	public static final String IN_FORCE = """
			CALL (home) {
			  CALL (home) {
			    %s
			  }
			  MATCH (a)-[:SAYS]->(v:AccessPolicyRevision)
			  WITH a, v, distance
			  ORDER BY distance DESC, a.id
			  RETURN collect(%s) AS policies
			}
			""".formatted(HOLDING, REVISION);

	/** Adds the column {@code policyStanding}: what ties the viewer {@code me} to it. */
	public static final String STANDING = """
			OPTIONAL MATCH (a)-[:APPLIES_IN]->(d:Domain)
			%s
			WITH *, {
			  standing: standing,
			  governs: 'GOVERNANCE' IN coalesce(me.roles, []),
			  platformWide: a.place = '%s'
			} AS policyStanding
			""".formatted(DomainSight.STANDING, PLATFORM);

	private PolicySight() {
	}

	/** What a revision says; a team that is gone keeps the name it was named by. */
	private static String terms(String revision) {
		return """
				%1$s {
				  .consumerKinds, .purposes, .longestGrant, .endRequired,
				  rules: {
				    humanDecides: %1$s.humanDecides,
				    approvals: %2$s,
				    refusals: %3$s
				  },
				  questions: CASE WHEN EXISTS { (%1$s)-[:ASKS]->() } THEN COLLECT {
				    MATCH (%1$s)-[asks:ASKS]->(q:FormQuestion)
				    RETURN q {
				      .key, .label, .kind, .choices, .required, .pattern,
				      shownIf: CASE WHEN q.shownIfQuestion IS NOT NULL THEN {
				        question: q.shownIfQuestion, answers: q.shownIfAnswers
				      } END
				    }
				    ORDER BY asks.rank
				  } END,
				  stages: CASE WHEN EXISTS { (%1$s)-[:ROUTES_BY]->() } THEN COLLECT {
				    MATCH (%1$s)-[routes:ROUTES_BY]->(st:PolicyStage)
				    RETURN st {
				      .key, .label, .quorum,
				      team: head(COLLECT {
				        UNWIND CASE WHEN st.team IS NULL THEN [] ELSE [st.team] END AS teamId
				        OPTIONAL MATCH (called:Team {id: teamId})
				        RETURN {
				          id: teamId, name: coalesce(called.name, st.teamName), team: called {.id, .key, .name, .description},
				          path: [teamId]
				        }
				      }),
				      people: CASE WHEN st.people IS NOT NULL THEN COLLECT {
				        MATCH (who:Person)
				        WHERE who.id IN st.people
				        RETURN who {.id, .key, .name, .email, .active}
				        ORDER BY who.nameOrder, who.id
				      } END,
				      condition: CASE WHEN st.conditional THEN st {
				        .classifications, .sameTeam, .consumerKinds, .purposes
				      } END
				    }
				    ORDER BY routes.rank
				  } END,
				  emergency: CASE WHEN %1$s.emergency IS NOT NULL THEN {
				    allowed: %1$s.emergency, longest: %1$s.longestEmergency
				  } END,
				  teams: CASE WHEN %1$s.teams IS NOT NULL THEN COLLECT {
				    UNWIND range(0, size(%1$s.teams) - 1) AS nth
				    OPTIONAL MATCH (named:Team {id: %1$s.teams[nth]})
				    RETURN {
				      id: %1$s.teams[nth],
				      name: coalesce(named.name, %1$s.teamNames[nth]),
				      team: named {.id, .key, .name, .description},
				      path: [%1$s.teams[nth]] + COLLECT {
				        MATCH (named)-[:PART_OF*1..]->(above:Team)
				        RETURN above.id
				      }
				    }
				  } END
				}"""
			.formatted(revision, rules(revision, "APPROVES_BY"), rules(revision, "REFUSES_BY"));
	}

	/** Null where there are none. */
	private static String rules(String revision, String way) {
		return """
				CASE WHEN EXISTS { (%1$s)-[:%2$s]->() } THEN COLLECT {
				  MATCH (%1$s)-[way:%2$s]->(rule:AutomaticRule)
				  RETURN rule {.name, .sameTeam, .consumerKinds, .purposes}
				  ORDER BY way.rank
				} END""".formatted(revision, way);
	}

}
