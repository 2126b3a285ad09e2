package io.meshgate.graph.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.audit.Flaw.Kind;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.testing.MeshDatabase;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Whoever may write to the database may change the record, and is found out.
 */
@ExtendWith(MeshDatabase.class)
class AuditTamperIT {

	private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

	private final Graph graph;

	AuditTamperIT(Graph graph) {
		MeshDatabase.empty();
		this.graph = graph;
		enter(12);
		seal(5);
		seal(5);
		seal(5);
	}

	@Test
	void findsNothingWhereNobodyDoes() {
		enter(3);
		Verification.Found found = new Verification(this.graph).verify(null);
		assertThat(found.flaws()).isEmpty();
		assertThat(found.sealed()).isEqualTo(12);
		assertThat(found.waiting()).isEqualTo(3);
		assertThat(found.last().number()).isEqualTo(12);
		seal(2);
		seal(2);
		assertThat(new Verification(this.graph).verify(found.last())).satisfies((later) -> {
			assertThat(later.flaws()).isEmpty();
			assertThat(later.sealed()).isEqualTo(15);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "type = 'io.meshgate.access.rejected'", "subject = 'x'", "actor = 'x'", "actor = null",
			"onBehalfOf = 'x'", "data = '{}'", "data = null", "occurredAt = e.occurredAt - duration('PT1S')",
			"at = e.at + duration({nanoseconds: 1})", "id = 'x'", "hash = '0'", "hash = null" })
	void findsWhatWasChanged(String change) {
		run("MATCH (e:AuditEntry {number: 7}) MATCH (o:OutboxEntry {id: e.id}) DELETE o SET e." + change);
		assertThat(flaws()).extracting(Flaw::kind, Flaw::number).first().isEqualTo(at(Kind.CHANGED, 7));
	}

	/** Whoever knows how to compute its hash gives the next one away. */
	@Test
	void findsWhatWasChangedAndSealedAnew() {
		run("MATCH (e:AuditEntry {number: 7}) SET e.actor = 'x'");
		sealAnew(7);
		assertThat(flaws()).extracting(Flaw::kind, Flaw::number).containsExactly(at(Kind.CHANGED, 8));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "7, 7", "3, 9" })
	void findsWhatIsMissingBetweenOthers(int first, int last) {
		run("MATCH (e:AuditEntry) WHERE %d <= e.number <= %d MATCH (o:OutboxEntry {id: e.id}) DELETE e, o"
			.formatted(first, last));
		assertThat(flaws()).singleElement().satisfies((flaw) -> {
			assertThat(flaw.kind()).isEqualTo(Kind.REMOVED);
			assertThat(flaw.number()).isEqualTo(first);
			assertThat(flaw.says())
				.isEqualTo((first == last) ? "it is missing" : "all are missing from there to " + last);
		});
	}

	/** Where the others move up, none of them is where it was. */
	@Test
	void findsWhatIsMissingWhereTheGapWasClosed() {
		run("MATCH (e:AuditEntry {number: 7}) MATCH (o:OutboxEntry {id: e.id}) DELETE e, o");
		run("MATCH (e:AuditEntry) WHERE e.number > 7 WITH e ORDER BY e.number SET e.number = e.number - 1");
		assertThat(flaws()).extracting(Flaw::kind, Flaw::number).contains(at(Kind.CHANGED, 7), at(Kind.TRUNCATED, 12));
	}

	@ParameterizedTest
	@CsvSource({ "3, 4", "3, 9", "1, 12", "11, 12" })
	void findsWhatWasMoved(int one, int other) {
		run("""
				MATCH (a:AuditEntry {number: %d})
				MATCH (b:AuditEntry {number: %d})
				WITH a, b, a.number AS one, b.number AS other
				SET a.number = -1
				SET b.number = one
				SET a.number = other
				""".formatted(one, other));
		assertThat(flaws().stream().filter((flaw) -> flaw.kind() == Kind.MOVED)).extracting(Flaw::number, Flaw::says)
			.containsExactly(at(one, "what is there was sealed as " + other),
					at(other, "what is there was sealed as " + one));
		assertThat(flaws()).extracting(Flaw::kind).doesNotContain(Kind.CHANGED);
	}

	@ParameterizedTest
	@ValueSource(ints = { 11, 5, 1 })
	void findsWhatWasCutOff(int first) {
		run("MATCH (e:AuditEntry) WHERE e.number >= %d DELETE e".formatted(first));
		run("MATCH (o:OutboxEntry) DELETE o");
		assertThat(flaws()).singleElement()
			.hasToString("TRUNCATED at %d: all are missing from there to 12".formatted(first));
	}

	/** Of this nothing in the database tells any more. */
	@Test
	void findsByWhatWasNotedDownWhatWasCutOffWithAllThatTellsOfIt() {
		Seal known = new Verification(this.graph).verify(null).last();
		run("MATCH (e:AuditEntry) WHERE e.number >= 5 DELETE e");
		run("MATCH (o:OutboxEntry) DELETE o");
		run("MATCH (e:AuditEntry {number: 4}) MATCH (head:AuditHead) SET head.number = 4, head.hash = e.hash");
		assertThat(flaws()).isEmpty();
		assertThat(new Verification(this.graph).verify(known).flaws()).singleElement()
			.hasToString("TRUNCATED at 5: all are missing from there to 12");
		run("MATCH (n:AuditEntry|AuditHead) DELETE n");
		assertThat(flaws()).isEmpty();
		assertThat(new Verification(this.graph).verify(known).flaws()).singleElement()
			.hasToString("TRUNCATED at 1: all are missing from there to 12");
	}

	@Test
	void findsByWhatWasNotedDownWhatWasWrittenAnew() {
		Seal known = new Verification(this.graph).verify(null).last();
		run("MATCH (e:AuditEntry {number: 7}) SET e.actor = 'x'");
		IntStream.rangeClosed(7, 12).forEach(this::sealAnew);
		assertThat(flaws()).singleElement().hasToString("REWRITTEN at 12: it was sealed by " + known.hash());
		run("MATCH (e:AuditEntry {number: 12}) MATCH (head:AuditHead) SET head.hash = e.hash");
		assertThat(flaws()).isEmpty();
		assertThat(new Verification(this.graph).verify(known).flaws()).singleElement()
			.hasToString("REWRITTEN at 12: it was sealed by " + known.hash());
	}

	@Test
	void findsWhatNobodySealed() {
		run("MATCH (e:AuditEntry {number: 12}) CREATE (f:AuditEntry) SET f = e {.*, id: 'f', number: 13}");
		assertThat(flaws()).extracting(Flaw::kind, Flaw::number).contains(at(Kind.ADDED, 13));
		run("MATCH (f:AuditEntry {id: 'f'}) DELETE f");
		run("MATCH (head:AuditHead) DELETE head");
		assertThat(flaws()).extracting(Flaw::toString)
			.containsExactly("ADDED at 1: nothing says how far the record was sealed");
	}

	/** Until the outbox is told, it tells as much. */
	@Test
	void findsWhatIsGoneOrOtherwiseBeforeItIsSealed() {
		enter(3);
		run("MATCH (e:Unsealed {subject: '0'}) DELETE e");
		run("MATCH (e:Unsealed {subject: '1'}) SET e.actor = 'x'");
		run("MATCH (e:Unsealed {subject: '2'}) REMOVE e:Unsealed");
		assertThat(flaws()).extracting(Flaw::toString)
			.containsExactly("REMOVED: what was told as io.meshgate.access.approved of 0 is not in the record",
					"CHANGED: what was told as io.meshgate.access.approved of 1 is entered otherwise, and not sealed yet",
					"CHANGED: 1 entries are neither sealed nor wait for it");
	}

	private List<Flaw> flaws() {
		return new Verification(this.graph).verify(null).flaws();
	}

	private static Tuple at(Object... values) {
		return tuple(values);
	}

	private void enter(int many) {
		Graph.by(new PersonId("p"), () -> this.graph.write((transaction) -> {
			new Outbox().append(transaction, IntStream.range(0, many).mapToObj(AuditTamperIT::event).toList());
			return true;
		}));
	}

	private static Event event(int number) {
		return Event.of(EventType.ACCESS_APPROVED, String.valueOf(number), Map.of("onBehalfOf", "q"), NOON);
	}

	private void seal(int most) {
		this.graph.write((transaction) -> new Sealing().seal(transaction, most));
	}

	/** As the portal would have done. */
	private void sealAnew(int number) {
		this.graph.write((transaction) -> {
			String reading = """
					MATCH (e:AuditEntry {number: $number})
					RETURN e {.*} AS entry, COLLECT {
					  MATCH (before:AuditEntry {number: $number - 1})
					  RETURN before.hash
					}[0] AS before
					""";
			String hash = transaction.row(reading, Map.of("number", number))
				.map((row) -> Chain.hash(row.text("before"),
						Chain.canonical(number, AuditRows.ROWS.recorded(row.nested("entry").columns()))))
				.orElseThrow();
			return transaction.rows("MATCH (e:AuditEntry {number: $number}) SET e.hash = $hash",
					Map.of("number", number, "hash", hash));
		});
	}

	private void run(String cypher) {
		this.graph.write((transaction) -> transaction.rows(cypher, Map.of()));
	}

}
