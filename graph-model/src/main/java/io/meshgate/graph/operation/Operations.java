package io.meshgate.graph.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;

/**
 * Makes a change happen once. Its key is claimed first, under a uniqueness constraint, so
 * that of two at once the second waits and then finds how the first ended.
 */
public final class Operations {

	/**
	 * Runs a change, unless it has ended before.
	 * @param <K> the ways in which such a change can end
	 * @param transaction the change's own
	 * @param operation the change
	 * @param kinds the ways in which it can end
	 * @param change does it
	 * @return how it ended, now or before
	 * @throws OperationKeyReused if the key was used for another change
	 */
	public <K extends Enum<K>> Ending<K> once(Transaction transaction, Operation operation, Class<K> kinds,
			Supplier<Ending<K>> change) {
		Row claimed = claim(transaction, operation);
		if (!claimed.text("fingerprint").equals(operation.fingerprint())) {
			throw new OperationKeyReused();
		}
		return claimed.findText("kind")
			.map((kind) -> new Ending<>(Enum.valueOf(kinds, kind), claimed.text("subject"),
					claimed.findText("because").orElse(null)))
			.orElseGet(() -> keep(transaction, operation, change.get()));
	}

	private static Row claim(Transaction transaction, Operation operation) {
		String cypher = """
				MERGE (operation:Operation {key: $key})
				ON CREATE SET operation.fingerprint = $fingerprint, operation.named = $named, operation.at = $at
				SET operation._lock = true
				RETURN operation.fingerprint AS fingerprint, operation.kind AS kind, operation.subject AS subject,
				  operation.because AS because
				""";
		return transaction.one(cypher, Map.of("key", operation.key(), "named", operation.named(), "fingerprint",
				operation.fingerprint(), "at", operation.at()));
	}

	private static <K extends Enum<K>> Ending<K> keep(Transaction transaction, Operation operation, Ending<K> ending) {
		String cypher = """
				MATCH (operation:Operation {key: $key})
				SET operation.kind = $kind, operation.subject = $subject, operation.because = $because
				REMOVE operation._lock
				RETURN operation.key AS key
				""";
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("key", operation.key());
		parameters.put("kind", ending.kind());
		parameters.put("subject", ending.subject());
		parameters.put("because", ending.because());
		transaction.one(cypher, parameters);
		return ending;
	}

}
