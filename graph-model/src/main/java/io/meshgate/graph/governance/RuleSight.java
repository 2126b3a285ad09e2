package io.meshgate.graph.governance;

import io.meshgate.graph.domain.DomainSight;

/**
 * What a rule says and how a product stands to it, as Cypher. The fragments expect the
 * rule as {@code r}.
 */
public final class RuleSight {

	/** The projection of a rule that {@link GovernanceRule} is read from. */
	public static final String PLAIN = """
			r {
			  .id, .key, .name, .description, .requirement, .severity, .statuses, .kinds, .revision, .adoptedAt,
			  .changedAt, .retiredAt, .formerDomain,
			  domain: head(COLLECT {
			    MATCH (r)-[:APPLIES_IN]->(d:Domain)
			    RETURN %s
			  })
			}""".formatted(DomainSight.PLAIN);

	/** Adds the column {@code ruleStanding}: what ties the viewer {@code me} to it. */
	public static final String STANDING = """
			OPTIONAL MATCH (r)-[:APPLIES_IN]->(d:Domain)
			%s
			WITH *, {
			  standing: standing,
			  governs: 'GOVERNANCE' IN coalesce(me.roles, []),
			  platformWide: r.platformWide,
			  retired: r.retiredAt IS NOT NULL
			} AS ruleStanding
			""".formatted(DomainSight.STANDING);

	private RuleSight() {
	}

}
