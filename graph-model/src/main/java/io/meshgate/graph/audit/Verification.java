package io.meshgate.graph.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.audit.Flaw.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Computes the record again, from its first entry to its last, and holds what is not
 * sealed yet against what waits to be told. It writes nothing.
 */
public final class Verification {

	private static final int AT_ONCE = 5_000;

	private static final int MOST_BESIDE = 100;

	private final Graph graph;

	/**
	 * Verifies a record.
	 * @param graph where it is
	 */
	public Verification(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Looks for all that is wrong.
	 * @param known what somebody noted down when it was sealed; null for nothing. Without
	 * it nobody can tell a record from one that was written anew from some entry on, or
	 * cut off together with what says how long it was.
	 * @return what was found
	 */
	public Found verify(@Nullable Seal known) {
		Found found = look(known);
		return found.flaws().isEmpty() ? found : look(known);
	}

	/**
	 * A transaction that commits meanwhile may be seen in part, and then seem to lack
	 * something; it does not the next time.
	 */
	private Found look(@Nullable Seal known) {
		Walk walk = new Walk(known);
		Optional<Seal> head = goOn(walk);
		while (head.filter((seal) -> seal.number() > walk.last().number()).isPresent() && go(walk)) {
			head = goOn(walk);
		}
		List<Flaw> flaws = new ArrayList<>(walk.arrive(head.orElse(null)));
		flaws.addAll(beside());
		Row rest = rest();
		if (rest.number("loose") > 0) {
			flaws.add(new Flaw(Kind.CHANGED, 0, rest.number("loose") + " entries are neither sealed nor wait for it"));
		}
		return new Found(walk.count(), rest.number("waiting"), walk.last(), flaws);
	}

	/** The head is read last: more may have been sealed meanwhile, and nothing less. */
	private Optional<Seal> goOn(Walk walk) {
		boolean further = true;
		while (further) {
			further = go(walk);
		}
		String cypher = """
				MATCH (head:AuditHead {key: 'record'})
				RETURN head.number AS number, head.hash AS hash
				""";
		return this.graph.read((transaction) -> transaction.row(cypher, Map.of()))
			.map((row) -> AuditRows.ROWS.seal(row.columns()));
	}

	private boolean go(Walk walk) {
		String cypher = """
				MATCH (e:AuditEntry)
				WHERE e.number >= $number AND (e.number > $number OR e.id > $id)
				WITH e
				ORDER BY e.number, e.id
				LIMIT $most
				RETURN e {.id, .actor, .onBehalfOf, type: coalesce(e.type, ''), subject: coalesce(e.subject, ''),
				    data: coalesce(e.data, ''), occurredAt: coalesce(e.occurredAt, $never), at: coalesce(e.at, $never)} AS entry,
				  e {.number, hash: coalesce(e.hash, '')} AS seal
				""";
		Map<String, Object> parameters = Map.of("number", walk.last().number(), "id", walk.lastId(), "never",
				Instant.EPOCH, "most", AT_ONCE);
		List<Row> rows = this.graph.read((transaction) -> transaction.rows(cypher, parameters));
		rows.forEach((row) -> walk.take(AuditRows.ROWS.recorded(row.nested("entry").columns()),
				AuditRows.ROWS.seal(row.nested("seal").columns())));
		return !rows.isEmpty();
	}

	/** What is told leaves the outbox some day; what is entered stays. */
	private List<Flaw> beside() {
		String cypher = """
				MATCH (told:OutboxEntry)
				OPTIONAL MATCH (e:AuditEntry {id: told.id})
				WITH told, e
				WHERE e IS NULL
				  OR e:Unsealed AND NOT coalesce(e.type = told.type AND e.subject = told.subject AND e.data = told.data
				    AND e.occurredAt = told.occurredAt AND e.at = told.toldAt + duration({nanoseconds: told.place})
				    AND coalesce(e.actor, '') = coalesce(told.actor, '')
				    AND coalesce(e.onBehalfOf, '') = coalesce(told.onBehalfOf, ''), false)
				RETURN told.type AS type, told.subject AS subject, e IS NULL AS missing
				ORDER BY told.toldAt, told.place
				LIMIT $most
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of("most", MOST_BESIDE)))
			.stream()
			.map((row) -> new Flaw(row.holds("missing") ? Kind.REMOVED : Kind.CHANGED, 0,
					"what was told as %s of %s %s".formatted(row.text("type"), row.text("subject"),
							row.holds("missing") ? "is not in the record"
									: "is entered otherwise, and not sealed yet")))
			.toList();
	}

	private Row rest() {
		String cypher = """
				MATCH (e:AuditEntry)
				WHERE e.number IS NULL
				RETURN count(CASE WHEN e:Unsealed THEN 1 END) AS waiting,
				  count(CASE WHEN NOT e:Unsealed THEN 1 END) AS loose
				""";
		return this.graph.read((transaction) -> transaction.one(cypher, Map.of()));
	}

	/**
	 * What was found.
	 *
	 * @param sealed how many entries are sealed
	 * @param waiting how many wait for it
	 * @param last the last that is sealed, to be noted down elsewhere
	 * @param flaws all that is wrong; of much that is wrong in one way the first of it
	 */
	public record Found(int sealed, int waiting, Seal last, List<Flaw> flaws) {

		public Found {
			flaws = List.copyOf(flaws);
		}

	}

}
