package io.meshgate.api.descriptor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.ContractReading.NotUnderstood;
import io.meshgate.api.descriptor.ContractReading.Understood;
import io.meshgate.api.descriptor.bitol.BitolDocuments;
import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.contract.ContractContent;
import io.meshgate.graph.descriptor.ContractDescriptor;

/**
 * A text that somebody sends in the portal as a data contract. It is read as an import
 * would read it, so that the same text is the same document in both.
 */
public final class ContractText {

	private static final String SOURCE = "portal";

	private ContractText() {
	}

	/**
	 * Reads it. What begins as JSON may still be YAML, which has braces too.
	 * @param text YAML or JSON
	 * @return the one contract it holds, or why it holds none
	 */
	public static ContractReading read(String text) {
		if (!isBraced(text)) {
			return read(text, Format.YAML);
		}
		ContractReading json = read(text, Format.JSON);
		if (json instanceof NotUnderstood problem && problem.reason().startsWith("not JSON")
				&& read(text, Format.YAML) instanceof Understood yaml) {
			return yaml;
		}
		return json;
	}

	/**
	 * Reads all that a contract says which was read once, to be held against another
	 * version of it.
	 * @param text as it was kept
	 * @return what it says; empty where it can no longer be read
	 */
	public static Optional<ContractContent> content(String text) {
		return Stream.of(Format.JSON, Format.YAML)
			.filter((format) -> format == Format.YAML || isBraced(text))
			.flatMap((format) -> format.read(text).stream())
			.flatMap((document) -> document.tree().stream())
			.flatMap((tree) -> content(tree).stream())
			.findFirst();
	}

	private static Optional<ContractContent> content(Tree tree) {
		try {
			return (tree instanceof Fields root) ? BitolDocuments.contract(root) : Optional.empty();
		}
		catch (Unreadable _) {
			return Optional.empty();
		}
	}

	private static boolean isBraced(String text) {
		String begin = text.stripLeading();
		return begin.startsWith("{") || begin.startsWith("[");
	}

	private static ContractReading read(String text, Format format) {
		List<Delivery> deliveries = new Intake(SOURCE)
			.read(List.of(new SourceText(SOURCE, format, text.getBytes(StandardCharsets.UTF_8))));
		if (deliveries.isEmpty()) {
			return new NotUnderstood(1, "there is no document in it");
		}
		return deliveries.stream()
			.filter((delivery) -> delivery.refusal() != null)
			.findFirst()
			.map((refused) -> problem(refused, String.valueOf(refused.refusal())))
			.orElseGet(() -> (deliveries.size() > 1) ? problem(deliveries.get(1), "more than one document")
					: contract(deliveries.getFirst()));
	}

	private static ContractReading contract(Delivery delivery) {
		return (delivery.arrival() != null && delivery.arrival().descriptor() instanceof ContractDescriptor contract)
				? new Understood(delivery.arrival(), contract, delivery.warnings())
				: problem(delivery, "kind " + delivery.kind() + " is not a data contract");
	}

	private static ContractReading problem(Delivery delivery, String reason) {
		return new NotUnderstood(delivery.place().line(), reason);
	}

}
