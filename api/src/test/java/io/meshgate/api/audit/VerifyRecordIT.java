package io.meshgate.api.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.audit.Seal;
import io.meshgate.graph.audit.Sealing;
import io.meshgate.graph.audit.Verification;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.outbox.Outbox;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever runs the portal has its record verified from a command line.
 */
@ExtendWith(MeshDatabase.class)
class VerifyRecordIT {

	private final Graph graph;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	VerifyRecordIT(Graph graph) {
		MeshDatabase.empty();
		this.graph = graph;
		for (int number = 0; number < 3; number++) {
			enter();
		}
		this.graph.write((transaction) -> new Sealing().seal(transaction, 10));
		enter();
	}

	@Test
	void endsWellWhereItIsWhole() {
		Seal last = new Verification(this.graph).verify(null).last();
		assertThat(verify()).isZero();
		assertThat(lines()).containsExactly("3 entries are sealed, the last of them as " + last + "; 1 wait for it.",
				"The record is whole.");
		assertThat(verify(last.toString())).isZero();
	}

	@Test
	void endsBadlyAndTellsWhereItIsNot() {
		this.graph.write((transaction) -> transaction
			.rows("MATCH (e:AuditEntry {number: 2}) SET e.subject = 'somebody else'", Map.of()));
		assertThat(verify()).isEqualTo(1);
		assertThat(lines()).endsWith("CHANGED at 2: it is not what was sealed there, or the hash before it is not",
				"The record is not whole: 1 flaws.");
	}

	@Test
	void holdsItAgainstWhatWasNotedDown() {
		assertThat(verify("4:" + "0".repeat(64))).isEqualTo(1);
		assertThat(lines()).contains("TRUNCATED at 4: it is missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "everything", "4", "4:0" })
	void doesNotGuessWhatIsMeant(String word) {
		assertThat(verify(word)).isEqualTo(2);
		assertThat(lines())
			.containsExactly("Behind verify-audit comes nothing, or a seal as the log has it: number, colon and hash.");
	}

	@Test
	void cannotTellWithoutADatabase() {
		assertThat(new VerifyRecord(out()).run("verify-audit", "--spring.neo4j.uri=bolt://localhost:1",
				"--spring.neo4j.max-transaction-retry-time=1s"))
			.isEqualTo(2);
		assertThat(lines()).containsExactly("The database does not answer.");
	}

	@Test
	void isMeantByItsNameAlone() {
		assertThat(VerifyRecord.isMeant("verify-audit", "4")).isTrue();
		assertThat(VerifyRecord.isMeant()).isFalse();
		assertThat(VerifyRecord.isMeant("--verify-audit")).isFalse();
	}

	private int verify(String... words) {
		return new VerifyRecord(out()).run(Stream
			.of(Stream.of("verify-audit"), Stream.of(words),
					MeshDatabase.properties()
						.entrySet()
						.stream()
						.map((property) -> "--%s=%s".formatted(property.getKey(), property.getValue())))
			.flatMap((each) -> each)
			.toArray(String[]::new));
	}

	private PrintStream out() {
		this.printed.reset();
		return new PrintStream(this.printed, true, StandardCharsets.UTF_8);
	}

	private List<String> lines() {
		return this.printed.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private void enter() {
		this.graph.write((transaction) -> {
			Event event = Event.of(EventType.TEAM_CREATED, "team", Map.of(), Instant.EPOCH);
			new Outbox().append(transaction, List.of(event));
			return true;
		});
	}

}
