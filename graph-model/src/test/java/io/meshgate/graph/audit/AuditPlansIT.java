package io.meshgate.graph.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Cursor;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.testing.MeshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page of the record looks at: no more than it shows, however long the record is.
 */
@ExtendWith(MeshDatabase.class)
@SuppressWarnings("deprecation")
class AuditPlansIT {

	private static final int HOW_MANY = 4_000;

	private static final Instant BEGINNING = Instant.parse("2026-11-01T00:00:00Z");

	private final Driver driver;

	AuditPlansIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void record(Graph graph) {
		String cypher = """
				CREATE (:Person {id: 'rita', active: true, roles: ['AUDITOR']})
				FOREACH (number IN range(1, $howMany) |
				  CREATE (:AuditEntry {id: 'e' + number, type: 'io.meshgate.team.changed', subject: 's' + number % 20,
				    actor: 'a' + number % 20, data: '{}', occurredAt: $beginning,
				    at: $beginning + duration({seconds: number})})
				)
				WITH DISTINCT 1 AS made
				CALL db.awaitIndexes(60)
				RETURN made
				""";
		graph.write((transaction) -> transaction.rows(cypher, Map.of("howMany", HOW_MANY, "beginning", BEGINNING)));
		graph.write((transaction) -> transaction.rows("CALL db.resampleOutdatedIndexes()", Map.of()));
	}

	static Stream<AuditFilter> filters() {
		return Stream.of(new AuditFilter(null, null, List.of(), null, null),
				new AuditFilter("s1", null, List.of(), null, null), new AuditFilter(null, "a1", List.of(), null, null),
				new AuditFilter(null, null, List.of(), BEGINNING.plusSeconds(10), BEGINNING.plusSeconds(3_000)));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void isReadFromAnIndexBeginningWhereItGoesOn(AuditFilter filter) {
		assertThat(looks(filter, null)).isLessThan(HOW_MANY / 2);
		assertThat(looks(filter, new Cursor(BEGINNING.plusSeconds(1_000).toString(), "e1000")))
			.isLessThan(HOW_MANY / 2);
	}

	private long looks(AuditFilter filter, @Nullable Cursor after) {
		Map<String, @Nullable Object> page = new HashMap<>();
		page.put("limit", 21);
		page.put("after", (after != null) ? Map.of("value", after.value(), "id", after.id()) : null);
		Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
		parameters.replaceAll((name, value) -> (value instanceof Instant at) ? at.atZone(ZoneOffset.UTC) : value);
		parameters.put("viewer", "rita");
		parameters.put("page", page);
		try (Session session = this.driver.session()) {
			String cypher = "PROFILE " + AuditLog.cypher(filter, new Page(20, after));
			return hits(session.run(cypher, parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		List<Long> hits = new ArrayList<>(List.of(plan.dbHits()));
		plan.children().forEach((child) -> hits.add(hits(child)));
		return hits.stream().mapToLong(Long::longValue).sum();
	}

}
