package io.meshgate.api.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who belongs where, what is whose and who may act, by which it is known later who could
 * read what: nothing of it may end, or begin, without being remembered.
 *
 * @param at when it was looked at
 * @param ties that hold
 * @param active who may act
 */
public record Remembered(Instant at, List<Tie> ties, List<String> active) {

	private static final String TIES = """
			MATCH (source)-[tie:MEMBER_OF|OWNS|PART_OF|OFFERS]->(target)
			WHERE CASE type(tie)
			    WHEN 'OWNS' THEN target:DataProduct|Application
			    WHEN 'PART_OF' THEN tie.answers IS NOT NULL
			    ELSE true
			  END
			RETURN source.id AS source, target.id AS target, coalesce(tie.role, '') AS role,
			  CASE type(tie) WHEN 'MEMBER_OF' THEN 'WAS_MEMBER_OF' WHEN 'OWNS' THEN 'OWNED' WHEN 'PART_OF' THEN 'ANSWERED'
			    ELSE 'ONCE_OFFERED' END AS past,
			  coalesce(tie.roleSince, tie.answersSince, tie.since) AS since, null AS until
			ORDER BY past, source, target
			""";

	private static final String PAST = """
			MATCH (source)-[tie:WAS_MEMBER_OF|OWNED|ANSWERED|ONCE_OFFERED|OFFERED]->(target)
			RETURN source.id AS source, target.id AS target, coalesce(tie.role, '') AS role,
			  CASE type(tie) WHEN 'OFFERED' THEN 'ONCE_OFFERED' ELSE type(tie) END AS past,
			  tie.since AS since, tie.until AS until
			""";

	/**
	 * Looks at a mesh.
	 * @param graph the mesh
	 * @return what holds
	 */
	public static Remembered of(Graph graph) {
		return new Remembered(Instant.now(), ties(graph, TIES), texts(graph, "MATCH (p:Person {active: true})"));
	}

	/**
	 * Looks at it again. What ended must have ended since, unless one of its ends is
	 * there no more; what is new must have begun since.
	 * @param graph the same mesh, later
	 */
	public void isKept(Graph graph) {
		Remembered later = of(graph);
		List<Tie> past = ties(graph, PAST);
		List<String> things = texts(graph, "MATCH (p:Person|Team|FormerTeam|DataProduct|Application|OutputPort)");
		assertThat(this.ties).filteredOn((tie) -> later.ties.stream().noneMatch(tie::is))
			.filteredOn((tie) -> things.contains(tie.source()) && things.contains(tie.target()))
			.allSatisfy((tie) -> assertThat(past)
				.filteredOn((former) -> former.is(tie) && !former.until().isBefore(this.at))
				.isNotEmpty());
		assertThat(later.ties).filteredOn((tie) -> this.ties.stream().noneMatch(tie::is))
			.allSatisfy((tie) -> assertThat(tie.since()).isBetween(this.at, later.at));
		assertThat(Stream.concat(past.stream(), later.ties.stream()).toList()).allSatisfy((tie) -> assertThat(past)
			.filteredOn((former) -> former != tie && former.isBetweenTheSame(tie) && former.overlaps(tie))
			.isEmpty());
		List<String> turned = texts(graph,
				"MATCH (p:Person) WHERE any(at IN p.turnedAt WHERE at >= datetime('" + this.at + "'))");
		assertThat(turned)
			.containsAll(this.active.stream().filter((person) -> !later.active.contains(person)).toList());
	}

	private static List<Tie> ties(Graph graph, String cypher) {
		return graph.read((transaction) -> transaction.rows(cypher, Map.of()).stream().map(Tie::of).toList());
	}

	private static List<String> texts(Graph graph, String finding) {
		return graph.read((transaction) -> transaction.rows(finding + " RETURN p.id AS id", Map.of())
			.stream()
			.map((row) -> row.text("id"))
			.toList());
	}

	/**
	 * That one thing is another's.
	 *
	 * @param past what it becomes when it ends
	 * @param source whose
	 * @param target what
	 * @param role as what; empty where that says nothing
	 * @param since since when
	 * @param until until when
	 */
	public record Tie(String past, String source, String target, String role, Instant since, Instant until) {

		static Tie of(Row row) {
			return new Tie(row.text("past"), row.text("source"), row.text("target"), row.text("role"),
					row.findInstant("since").orElse(Instant.MIN), row.findInstant("until").orElse(Instant.MAX));
		}

		boolean is(Tie other) {
			return isBetweenTheSame(other) && this.role.equals(other.role);
		}

		boolean isBetweenTheSame(Tie other) {
			return this.past.equals(other.past) && this.source.equals(other.source) && this.target.equals(other.target);
		}

		boolean overlaps(Tie other) {
			return this.since.isBefore(other.until) && other.since.isBefore(this.until);
		}

	}

}
