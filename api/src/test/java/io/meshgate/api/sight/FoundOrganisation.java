package io.meshgate.api.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;

/**
 * Tells what there is in a graph, but for what feeds what, by which nobody has a right.
 */
final class FoundOrganisation {

	private final Transaction transaction;

	private final List<Told> told = new ArrayList<>();

	private final Map<String, Told.Product> products = new HashMap<>();

	private final Map<String, Told.Subscription> subscriptions = new HashMap<>();

	private final Map<String, Told.Request> requests = new HashMap<>();

	private FoundOrganisation(Transaction transaction) {
		this.transaction = transaction;
	}

	static Organisation in(Graph graph) {
		return graph.read((transaction) -> {
			FoundOrganisation found = new FoundOrganisation(transaction);
			found.people();
			found.teams();
			found.owned();
			found.subscriptions();
			found.requests();
			found.delegations();
			return new Organisation(found.told,
					new TreeSet<>(transaction.rows("MATCH (p:Person) RETURN p.key AS key", Map.of())
						.stream()
						.map((row) -> row.text("key"))
						.toList()));
		});
	}

	private void people() {
		tell("MATCH (p:Person) WHERE 'ADMINISTRATOR' IN p.roles RETURN p.key AS person",
				(row) -> new Told.Administrator(row.text("person")));
		tell("MATCH (p:Person {active: false}) RETURN p.key AS person", (row) -> new Told.Leaver(row.text("person")));
		tell("MATCH (p:Person)-[place:MEMBER_OF]->(t:Team) RETURN p.key AS person, t.key AS team, place.role AS role",
				(row) -> new Told.Place(row.text("person"), row.text("team"), Told.Role.valueOf(row.text("role"))));
		tell("MATCH (p:Person)-[:STEWARDS]->(d:Domain) RETURN p.key AS person, d.key AS domain",
				(row) -> new Told.Steward(row.text("person"), row.text("domain")));
	}

	private void teams() {
		tell("MATCH (t:Team {led: true}) RETURN t.key AS team", (row) -> new Told.Led(row.text("team")));
		tell("MATCH (t:Team)-[part:PART_OF]->(w:Team) RETURN t.key AS team, w.key AS whole, coalesce(part.answers, false) AS answers",
				(row) -> new Told.Part(row.text("team"), row.text("whole"), row.holds("answers")));
		tell("MATCH (d:Domain)-[:PART_OF]->(p:Domain) RETURN d.key AS domain, p.key AS parent",
				(row) -> new Told.Below(row.text("domain"), row.text("parent")));
		tell("MATCH (t:Team)-[:OWNS]->(d:Domain) RETURN t.key AS team, d.key AS domain",
				(row) -> new Told.Owner(row.text("team"), row.text("domain")));
		tell("MATCH (t:Team)-[:OWNS]->(a:Application) RETURN a.key AS key, t.key AS team",
				(row) -> new Told.Application(row.text("key"), row.text("team")));
	}

	private void owned() {
		String cypher = """
				MATCH (p:DataProduct)
				OPTIONAL MATCH (p)<-[:OWNS]-(t:Team)
				OPTIONAL MATCH (p)-[:IN_DOMAIN]->(d:Domain)
				RETURN p.key AS key, t.key AS team, d.key AS domain, p.visibility AS shown, p.status AS stage
				""";
		tell(cypher,
				(row) -> kept(this.products, row.text("key"),
						new Told.Product(row.text("key"), row.findText("team").orElse(null),
								row.findText("domain").orElse(null), Told.Shown.valueOf(row.text("shown")),
								Told.Stage.valueOf(row.text("stage")))));
	}

	private void subscriptions() {
		String cypher = """
				MATCH (holder)-[:HOLDS]->(s:Subscription)-[:TO]->(:OutputPort)<-[:OFFERS]-(p:DataProduct)
				RETURN coalesce(s.key, s.id) AS key, holder.key AS holder, p.key AS product, CASE
				  WHEN holder:Person THEN 'PERSON'
				  WHEN holder:Team THEN 'TEAM'
				  WHEN holder:Application THEN 'APPLICATION'
				  WHEN holder:DataProduct THEN 'DATA_PRODUCT'
				END AS kind
				""";
		tell(cypher, (row) -> kept(this.subscriptions, row.text("key"), new Told.Subscription(row.text("key"),
				Told.Kind.valueOf(row.text("kind")), row.text("holder"), of(this.products, row, "product"), false)));
		String granted = """
				MATCH (s:Subscription)-[:HAS_GRANT]->(g:Grant)
				RETURN coalesce(g.key, g.id) AS key, coalesce(s.key, s.id) AS subscription, g.validFrom AS from,
				  g.validUntil AS until, g.endedAt AS ended
				""";
		tell(granted,
				(row) -> new Told.Grant(row.text("key"), of(this.subscriptions, row, "subscription"),
						row.findInstant("from").orElseThrow(), row.findInstant("until").orElse(null),
						row.findInstant("ended").orElse(null)));
	}

	private void requests() {
		String cypher = """
				MATCH (p:Person)-[:REQUESTED]->(r:AccessRequest)-[:FOR]->(s:Subscription)
				RETURN coalesce(r.key, r.id) AS key, p.key AS requester, coalesce(s.key, s.id) AS subscription,
				  r.openKey IS NOT NULL AS open
				""";
		tell(cypher, (row) -> kept(this.requests, row.text("key"), new Told.Request(row.text("key"),
				row.text("requester"), of(this.subscriptions, row, "subscription"), row.holds("open"))));
		String awaited = """
				MATCH (r:AccessRequest)-[way:AWAITS|ROUTED_TO]->(p:Person)
				WHERE (r.openKey IS NOT NULL) = (way:AWAITS)
				RETURN coalesce(r.key, r.id) AS request, p.key AS person
				""";
		tell(awaited, (row) -> new Told.Awaited(of(this.requests, row, "request"), row.text("person")));
		String named = """
				MATCH (r:AccessRequest)-[:HAS_STAGE]->(stage:ReviewStage)-[:DECIDED_BY]->(p:Person)
				MATCH (r)-[:HAS_STAGE]->(present:ReviewStage {stage: r.stage})
				RETURN coalesce(r.key, r.id) AS request, p.key AS person, CASE WHEN stage.skipped THEN 'SKIPPED'
				  WHEN stage.position < present.position THEN 'PAST' WHEN stage = present THEN 'PRESENT' ELSE 'LATER' END AS turn
				""";
		tell(named, (row) -> new Told.Named(of(this.requests, row, "request"), row.text("person"),
				Told.Turn.valueOf(row.text("turn"))));
		String decided = """
				MATCH (r:AccessRequest)-[:HAS_DECISION]->(d:Decision)-[:BY]->(p:Person)
				OPTIONAL MATCH (d)-[:ON_BEHALF_OF]->(giver:Person)
				RETURN coalesce(r.key, r.id) AS request, p.key AS person, giver.key AS giver
				""";
		tell(decided, (row) -> new Told.Verdict(of(this.requests, row, "request"), row.text("person"),
				row.findText("giver").orElse(null)));
	}

	private void delegations() {
		String cypher = """
				MATCH (giver:Person)-[:DELEGATED]->(d:Delegation)-[:LETS_DECIDE]->(delegate:Person)
				RETURN coalesce(d.key, d.id) AS key, giver.key AS giver, delegate.key AS delegate, d.startsAt AS from,
				  d.endsAt AS until, d.endedAt AS ended
				""";
		tell(cypher,
				(row) -> new Told.Delegation(row.text("key"), row.text("giver"), row.text("delegate"),
						row.findInstant("from").orElseThrow(), row.findInstant("until").orElseThrow(),
						row.findInstant("ended").orElse(null)));
	}

	private void tell(String cypher, Function<Row, Told> told) {
		this.transaction.rows(cypher, Map.of()).forEach((row) -> this.told.add(told.apply(row)));
	}

	private static <T> T kept(Map<String, T> all, String key, T one) {
		all.put(key, one);
		return one;
	}

	private static <T> T of(Map<String, T> all, Row row, String column) {
		T one = all.get(row.text(column));
		if (one == null) {
			throw new IllegalStateException(row.text(column));
		}
		return one;
	}

}
