package io.meshgate.graph.audit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is hashed can be written down, and its hash computed, by anybody. The hashes here
 * were computed by another program.
 */
class ChainTests {

	private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

	private static final Recorded APPROVED = entry("e-1", "io.meshgate.access.approved", "p-1",
			"{\"comment\":\"Gerne, für “alle”\"}");

	private static final Recorded EXPIRED = new Recorded(new AuditEntryId("e-2"), "io.meshgate.access.expired", "g-1",
			null, null, "{}", NOON, NOON.plusNanos(1001));

	@Test
	void writesEachPartWithItsLength() {
		assertThat(Chain.canonical(1, APPROVED)).isEqualTo("1:1,3:e-1,27:io.meshgate.access.approved,3:r-1,3:p-1,3:p-2,"
				+ "20:2026-11-29T12:00:00Z,27:2026-11-29T12:00:00.000001Z,36:{\"comment\":\"Gerne, für “alle”\"},");
		assertThat(Chain.canonical(2, EXPIRED)).isEqualTo("1:2,3:e-2,26:io.meshgate.access.expired,3:g-1,0:,0:,"
				+ "20:2026-11-29T12:00:00Z,30:2026-11-29T12:00:00.000001001Z,2:{},");
	}

	@Test
	void hashesTheHashBeforeAndWhatIsWritten() {
		Seal first = Seal.BEGINNING.over(APPROVED);
		assertThat(first).hasToString("1:118309a095d18317335496044aeee4f593fdd35db6169bfc90b2c5689c01ab27");
		assertThat(first.over(EXPIRED))
			.hasToString("2:665965d95c06043dc447020cb64e5cee06d925517a120c91883ca43925d065d6");
	}

	@Test
	void isAnotherWithWhateverIsOtherwise() {
		List<UnaryOperator<Recorded>> changes = List.of(
				(entry) -> entry("e-3", entry.type(), entry.actor(), entry.data()),
				(entry) -> entry("e-1", "x", entry.actor(), entry.data()),
				(entry) -> entry("e-1", entry.type(), "p-3", entry.data()),
				(entry) -> entry("e-1", entry.type(), null, entry.data()),
				(entry) -> entry("e-1", entry.type(), entry.actor(), "{}"),
				(entry) -> new Recorded(entry.id(), entry.type(), "r-2", entry.actor(), entry.onBehalfOf(),
						entry.data(), entry.occurredAt(), entry.at()),
				(entry) -> new Recorded(entry.id(), entry.type(), entry.subject(), entry.onBehalfOf(), entry.actor(),
						entry.data(), entry.occurredAt(), entry.at()),
				(entry) -> new Recorded(entry.id(), entry.type(), entry.subject(), entry.actor(), entry.onBehalfOf(),
						entry.data(), entry.at(), entry.occurredAt()));
		Set<Seal> seals = new HashSet<>(Set.of(Seal.BEGINNING.over(APPROVED)));
		changes.forEach((change) -> seals.add(Seal.BEGINNING.over(change.apply(APPROVED))));
		seals.add(new Seal(0, "1".repeat(64)).over(APPROVED));
		seals.add(new Seal(1, Seal.BEGINNING.hash()).over(APPROVED));
		assertThat(seals).hasSize(changes.size() + 3);
	}

	@Test
	void readsWhatWasNotedDown() {
		Seal seal = Seal.BEGINNING.over(APPROVED);
		assertThat(Seal.parse(seal.toString())).contains(seal);
		assertThat(
				List.of("", "1", "1:", "1:ab", "x:" + seal.hash(), seal + "0", " " + seal, "9999999999:" + seal.hash()))
			.allSatisfy((text) -> assertThat(Seal.parse(text)).isEmpty());
	}

	private static Recorded entry(String id, String type, @Nullable String actor, String data) {
		return new Recorded(new AuditEntryId(id), type, "r-1", actor, "p-2", data, NOON, NOON.plusNanos(1000));
	}

}
