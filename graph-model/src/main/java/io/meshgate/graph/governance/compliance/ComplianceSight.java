package io.meshgate.graph.governance.compliance;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.meshgate.graph.governance.Requirement;
import io.meshgate.graph.governance.RuleSight;
import io.meshgate.graph.governance.waiver.WaiverSight;
import io.meshgate.graph.port.InputPort;

/**
 * How a product stands to a rule, as Cypher. The fragments expect the product as
 * {@code p}, the rule as {@code r}, what the viewer sees by as {@code sight}, and the
 * parameter {@code $now}.
 */
public final class ComplianceSight {

	/** Holds where the rule is about products like this one, wherever they are. */
	static final String CONCERNS = """
			(r.retiredAt IS NULL AND p.status IN r.statuses AND (size(r.kinds) = 0 OR coalesce(p.kind IN r.kinds, false)))""";

	/** Holds where the rule is in force on the product. */
	public static final String IN_FORCE = """
			(%s AND (r.platformWide OR EXISTS {
			  (p)-[:IN_DOMAIN]->(:Domain)-[:PART_OF*0..]->(:Domain)<-[:APPLIES_IN]-(r)
			}))""".formatted(CONCERNS);

	/** What the product has of all that rules can demand. */
	static final String HAS = Arrays.stream(Requirement.values())
		.map((each) -> "%s: %s".formatted(each.name(), each.condition()))
		.collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));

	/** The rules that the product is waived from now. */
	static final String WAIVED = """
			COLLECT {
			  MATCH (p)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r:GovernanceRule)
			  WHERE %s
			  RETURN r
			}""".formatted(WaiverSight.RUNNING);

	/** How a product stands to a rule that is in force on it. */
	private static final String STATE = """
			CASE
			  WHEN %s THEN 'MET'
			  WHEN EXISTS { MATCH (p)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r) WHERE %s } THEN 'WAIVED'
			  ELSE 'VIOLATED'
			END""".formatted(met(), WaiverSight.RUNNING);

	/** Holds where the product lacks what a rule in force on it demands, unexcused. */
	public static final String VIOLATED = "(" + IN_FORCE + " AND " + STATE + " = 'VIOLATED')";

	/** Names what the product lacks, where it is a part of it. */
	private static final String LACKING = """
			CASE r.requirement
			  WHEN 'HAS_CONTRACT' THEN COLLECT {
			    MATCH (p)-[:OFFERS]->(o:OutputPort)
			    WHERE NOT EXISTS { (o)-[:GOVERNED_BY]->(:Contract) }
			    RETURN DISTINCT o.name
			    ORDER BY o.name
			    LIMIT 10
			  }
			  WHEN 'RESOLVED_INPUTS' THEN COLLECT {
			    MATCH (p)-[:CONSUMES]->(i:InputPort)
			    WHERE NOT %s
			    RETURN DISTINCT i.name
			    ORDER BY i.name
			    LIMIT 10
			  }
			  ELSE []
			END""".formatted(InputPort.RESOLVED);

	/** Adds the column {@code compliance} to the product alone. */
	public static final String OF_PRODUCT = """
			CALL (sight, p) {
			  MATCH (r:GovernanceRule)
			  WHERE %s
			  WITH p, r, %s AS state, %s AS rule
			  ORDER BY r.nameOrder, r.id
			  RETURN collect({
			    rule: rule,
			    state: state,
			    lacking: CASE WHEN state = 'MET' THEN [] ELSE %s END,
			    waiver: CASE WHEN state = 'WAIVED' THEN head(COLLECT {
			      MATCH (p)<-[:EXEMPTS]-(w:Waiver)-[:FROM_RULE]->(r)
			      WHERE %s
			      RETURN %s
			    }) END
			  }) AS compliance
			}
			""".formatted(IN_FORCE, STATE, RuleSight.PLAIN, LACKING, WaiverSight.RUNNING, WaiverSight.plain("rule"));

	private ComplianceSight() {
	}

	private static String met() {
		return Arrays.stream(Requirement.values())
			.map((each) -> "  WHEN '%s' THEN %s\n".formatted(each.name(), each.condition()))
			.collect(Collectors.joining("", "CASE r.requirement\n", "END"));
	}

}
