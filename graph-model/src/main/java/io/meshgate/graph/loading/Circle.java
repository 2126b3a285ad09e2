package io.meshgate.graph.loading;

/**
 * The people who stand anywhere near a thing, by what kind of thing it is: all to whom it
 * can make a difference what the graph says of them, and some more. What each of them may
 * do is decided elsewhere.
 */
public enum Circle {

	/** A product. */
	DATA_PRODUCT(product("MATCH (p:DataProduct {id: $on})")),

	/** Where the data of a product can be had. */
	OUTPUT_PORT(product("MATCH (:OutputPort {id: $on})<-[:OFFERS]-(p:DataProduct)")),

	/** Where they come from. */
	INPUT_PORT(product("MATCH (:InputPort {id: $on})<-[:CONSUMES]-(p:DataProduct)")),

	/** What a product promises. */
	OBJECTIVE(product("MATCH (:Objective {id: $on})<-[:PROMISES]-(p:DataProduct)")),

	/** What its data are checked for. */
	CHECK(product("MATCH (:QualityCheck {id: $on})<-[:CHECKED_BY]-(p:DataProduct)")),

	/** What goes wrong with them. */
	INCIDENT(product("MATCH (:Incident {id: $on})<-[:HAS_INCIDENT]-(p:DataProduct)")),

	/** What somebody says of a product. */
	RATING("""
			MATCH (author:Person)-[:GAVE]->(:Rating {id: $on})<-[:RATED_BY]-(p:DataProduct)
			RETURN [p] AS products, [(p)-[:IN_DOMAIN]->(d:Domain) | d] AS domains, [] AS teams, [author] AS people
			"""),

	/** A request for access. */
	ACCESS_REQUEST(
			"""
					MATCH (requester:Person)-[:REQUESTED]->(r:AccessRequest {id: $on})-[:FOR]->(:Subscription)-[:TO]->(o:OutputPort)
					MATCH (o)<-[:OFFERS|OFFERED]-(p:DataProduct)
					RETURN [p] AS products, [(p)-[:IN_DOMAIN]->(d:Domain) | d] AS domains, [] AS teams,
					  [requester] + [(r)-[:ROUTED_TO|HAS_DECISION|BY|HAS_STAGE|DECIDED_BY*1..2]->(asked:Person) | asked] AS people
					"""),

	/** The bond of a consumer. */
	SUBSCRIPTION(
			"""
					MATCH (s:Subscription {id: $on})-[:TO]->(:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
					RETURN [p] AS products, [(p)-[:IN_DOMAIN]->(d:Domain) | d] AS domains, [] AS teams,
					  [(s)<-[:FOR]-(:AccessRequest)<-[:REQUESTED]-(requester:Person) | requester]
					  + [(s)<-[:FOR]-(:AccessRequest)-[:ROUTED_TO|HAS_DECISION|BY|HAS_STAGE|DECIDED_BY*1..2]->(asked:Person) | asked] AS people
					"""),

	/** Access that was granted. */
	GRANT(product("""
			MATCH (:Grant {id: $on})<-[:HAS_GRANT]-(:Subscription)-[:TO]->(o:OutputPort)
			MATCH (o)<-[:OFFERS|OFFERED]-(p:DataProduct)""")),

	/** An exception of a product from a rule. */
	WAIVER("""
			MATCH (p:DataProduct)<-[:EXEMPTS]-(:Waiver {id: $on})-[:FROM_RULE]->(r:GovernanceRule)
			RETURN [p] AS products, [(r)-[:APPLIES_IN]->(d:Domain) | d]
			  + [(p)-[:IN_DOMAIN]->(d:Domain) | d] AS domains, [] AS teams, [] AS people
			"""),

	/** Data, wherever they lie. */
	DATASET(dataset("MATCH (ds:Dataset {id: $on})")),

	/** A column of them. */
	COLUMN(dataset("MATCH (:DatasetColumn {id: $on})<-[:HAS_COLUMN]-(ds:Dataset)")),

	/** A domain. */
	DOMAIN(domain("MATCH (d:Domain {id: $on})")),

	/** A word of a domain. */
	TERM(domain("OPTIONAL MATCH (:Term {id: $on})-[:DEFINED_IN]->(d:Domain)")),

	/** A rule that products are held against. */
	GOVERNANCE_RULE(domain("OPTIONAL MATCH (:GovernanceRule {id: $on})-[:APPLIES_IN]->(d:Domain)")),

	/** What holds for access. */
	ACCESS_POLICY(domain("OPTIONAL MATCH (:AccessPolicy {id: $on})-[:APPLIES_IN]->(d:Domain)")),

	/** A team. */
	TEAM(team("MATCH (t:Team {id: $on})")),

	/** A program that consumes. */
	APPLICATION(team("OPTIONAL MATCH (:Application {id: $on})<-[:OWNS]-(t:Team)")),

	/** Where products are built. */
	PLATFORM(team("OPTIONAL MATCH (:Platform {id: $on})<-[:OWNS]-(t:Team)")),

	/** What is offered there to begin with. */
	TEMPLATE(team("OPTIONAL MATCH (:ProductTemplate {id: $on})-[:OFFERED_ON]->(:Platform)<-[:OWNS]-(t:Team)")),

	/** That somebody decides in another's place. */
	DELEGATION("""
			MATCH (giver:Person)-[:DELEGATED]->(:Delegation {id: $on})-[:LETS_DECIDE]->(delegate:Person)
			RETURN [] AS products, [] AS domains, [] AS teams, [giver, delegate] AS people
			"""),

	/** The account of a program. */
	SERVICE_ACCOUNT("""
			MATCH (:ServiceAccount {id: $on})
			RETURN [] AS products, [] AS domains, [] AS teams, [] AS people
			"""),

	/** A person. */
	PERSON("""
			MATCH (who:Person {id: $on})
			RETURN [] AS products, [] AS domains, [] AS teams, [who] AS people
			""");

	/** How many of them are looked at, at most. */
	public static final int MOST = 1_000;

	/**
	 * Whoever belongs to a team above one that is near is near as well, and whoever has a
	 * role on the platform is near to everything. Those on the side of a product that
	 * consumes stand near the one that offers, whether they have access, had it or ask
	 * for it; and whoever decides in the place of one who is near is.
	 */
	private static final String NEAR = """
			CALL (products, domains, teams, people) {
			  UNWIND people AS candidate
			  RETURN candidate
			  UNION
			  CALL (products, domains, teams) {
			    UNWIND teams AS team
			    RETURN team
			    UNION
			    UNWIND products AS p
			    MATCH (p)<-[:OWNS]-(team:Team)
			    RETURN team
			    UNION
			    UNWIND products AS p
			    MATCH (p)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(:Subscription)<-[:HOLDS|OWNS*1..2]-(team:Team)
			    RETURN team
			    UNION
			    UNWIND products AS p
			    MATCH (p)-[:IN_DOMAIN]->(:Domain)<-[:PART_OF*0..]-(home:Domain)<-[:IN_DOMAIN*0..1]-()<-[:OWNS]-(team:Team)
			    RETURN team
			    UNION
			    UNWIND domains AS d
			    MATCH (d)-[:PART_OF*0..]->(:Domain)<-[:OWNS]-(team:Team)
			    RETURN team
			  }
			  MATCH (team)-[:PART_OF*0..]->(:Team)<-[:MEMBER_OF]-(candidate:Person)
			  RETURN candidate
			  UNION
			  UNWIND domains AS d
			  MATCH (d)-[:PART_OF*0..]->(:Domain)<-[:STEWARDS]-(candidate:Person)
			  RETURN candidate
			  UNION
			  UNWIND products AS p
			  MATCH (p)-[:OFFERS|OFFERED]->(:OutputPort)<-[:TO]-(:Subscription)<-[:HOLDS]-(candidate:Person)
			  RETURN candidate
			  UNION
			  UNWIND products AS p
			  MATCH (p)-[:TO|OFFERS|OFFERED|HOLDS*1..2]-(:Subscription)<-[:FOR]-(r:AccessRequest)-[:REQUESTED|AWAITS]-(candidate:Person)
			  WHERE r.openKey IS NOT NULL
			  RETURN candidate
			  UNION
			  MATCH (candidate:Person)
			  WHERE candidate.roles <> []
			  RETURN candidate
			}
			WITH DISTINCT candidate AS close
			CALL (close) {
			  RETURN close AS candidate
			  UNION
			  MATCH (close)-[:DELEGATED]->(g:Delegation)-[:LETS_DECIDE]->(candidate:Person)
			  WHERE g.endedAt IS NULL
			  RETURN candidate
			}
			WITH DISTINCT candidate
			WHERE candidate.active
			ORDER BY candidate.nameOrder, candidate.id
			LIMIT $most
			WITH collect(candidate.id) AS near
			""";

	private final String thing;

	Circle(String thing) {
		this.thing = thing;
	}

	/** Binds, as {@code near}, the ids of those near the thing {@code $on}. */
	String cypher() {
		return "CALL () {\n" + this.thing + "}\n" + NEAR;
	}

	private static String product(String thing) {
		return thing
				+ "\nRETURN [p] AS products, [(p)-[:IN_DOMAIN]->(d:Domain) | d] AS domains, [] AS teams, [] AS people\n";
	}

	private static String dataset(String thing) {
		return thing + """

				WITH ds, [(ds)<-[:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(p:DataProduct) | p] AS products
				RETURN products, COLLECT {
				  UNWIND products AS p
				  MATCH (p)-[:IN_DOMAIN]->(d:Domain)
				  RETURN d
				} AS domains, [(ds)<-[:KEEPS]-(t:Team) | t] AS teams, [] AS people
				""";
	}

	private static String domain(String thing) {
		return thing + "\nRETURN [] AS products, collect(d) AS domains, [] AS teams, [] AS people\n";
	}

	private static String team(String thing) {
		return thing + "\nRETURN [] AS products, [] AS domains, collect(t) AS teams, [] AS people\n";
	}

}
