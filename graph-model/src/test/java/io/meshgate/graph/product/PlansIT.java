package io.meshgate.graph.product;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.SortDirection;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What lists look at: no more than they show, however many products there are.
 */
@ExtendWith(MeshDatabase.class)
@SuppressWarnings("deprecation")
class PlansIT {

	private static final int HOW_MANY = 2_000;

	private final Driver driver;

	PlansIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void mesh(Graph graph) {
		String cypher = """
				CREATE (:Person {id: 'vera', active: true, roles: []})
				CREATE (team:Team {id: 'team', key: 'team', name: 'team'})
				CREATE (team)-[:PART_OF {answers: true}]->(above:Team {id: 'above', key: 'above', name: 'above'})
				CREATE (above)-[:PART_OF {answers: true}]->(top:Team {id: 'top', key: 'top', name: 'top'})
				CREATE (:Person {id: 'mia', active: true, roles: []})-[:MEMBER_OF {role: 'MEMBER'}]->(team)
				CREATE (:Person {id: 'gita', active: true, roles: []})-[:MEMBER_OF {role: 'MEMBER'}]->(top)
				CREATE (domain:Domain {id: 'domain', key: 'domain', name: 'domain'})
				FOREACH (number IN range(1, $howMany) |
				  CREATE (team)-[:OWNS]->(p:DataProduct {id: 'p' + number, key: 'p' + number, name: 'p' + number, nameOrder: 'p' + number})
				  CREATE (p)-[:IN_DOMAIN]->(domain)
				  SET p.status = 'ACTIVE',
				      p.visibility = 'PUBLIC',
				      p.changedAt = datetime() + duration({seconds: number}),
				      p.createdAt = datetime() + duration({seconds: number})
				)
				WITH DISTINCT 1 AS made
				CALL db.awaitIndexes(60)
				RETURN made
				""";
		graph.write((transaction) -> transaction.rows(cypher, Map.of("howMany", HOW_MANY)));
		graph.write((transaction) -> transaction.rows("CALL db.resampleOutdatedIndexes()", Map.of()));
	}

	@Test
	void readsAPageByNameFromTheIndex() {
		assertThat(looks(new ProductQuery(ProductFilter.ALL, null, ProductOrder.NAME, Set.of(), false)))
			.isLessThan(HOW_MANY);
	}

	@Test
	void readsAPageOfTheNewestFromTheIndex() {
		assertThat(looks(new ProductQuery(ProductFilter.ALL, null, ProductOrder.CHANGED_AT, Set.of(), false)))
			.isLessThan(HOW_MANY);
	}

	@Test
	void readsAPageInEitherDirectionFromTheIndex() {
		for (ProductOrder order : List.of(ProductOrder.NAME, ProductOrder.CHANGED_AT, ProductOrder.CREATED_AT)) {
			for (SortDirection direction : SortDirection.values()) {
				ProductSorting sorting = new ProductSorting(order, direction);
				assertThat(looks(new ProductQuery(ProductFilter.ALL, null, sorting, Set.of(), false)))
					.as(sorting.toString())
					.isLessThan(HOW_MANY);
			}
		}
	}

	/**
	 * Over teams that answer, products are told of for about what it costs over one's
	 * own.
	 */
	@Test
	void readsAPageForThoseAboveAsForTheTeamItself() {
		ProductQuery query = new ProductQuery(ProductFilter.ALL, null, ProductOrder.NAME, Set.of(ProductPart.SIGHTING),
				false);
		assertThat(looks("gita", query)).isLessThan(looks("mia", query) * 5 / 4);
	}

	private long looks(ProductQuery query) {
		return looks("vera", query);
	}

	private long looks(String viewer, ProductQuery query) {
		String cypher = new ProductListing(ProductSource.MESH, query, new Page(20, null)).cypher();
		Map<String, Object> page = new HashMap<>();
		page.put("limit", 21);
		page.put("after", null);
		Map<String, Object> parameters = Map.of("viewer", viewer, "now", ZonedDateTime.now(ZoneOffset.UTC), "parents",
				List.of(""), "page", page, "filter", Map.of());
		try (Session session = this.driver.session()) {
			return hits(session.run("PROFILE " + cypher, parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		List<Long> hits = new ArrayList<>(List.of(plan.dbHits()));
		plan.children().forEach((child) -> hits.add(hits(child)));
		return hits.stream().mapToLong(Long::longValue).sum();
	}

}
