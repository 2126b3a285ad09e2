package io.meshgate.api.descriptor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import io.meshgate.api.descriptor.backstage.BackstageEntities;
import io.meshgate.api.descriptor.bitol.BitolDocuments;
import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.RawDocument;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.SourceDocument;
import io.meshgate.graph.descriptor.SourceDocument.Place;
import io.meshgate.graph.imports.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts into documents and understands each on its own.
 */
final class Intake {

	private final String source;

	Intake(String source) {
		this.source = source;
	}

	List<Delivery> read(List<SourceText> texts) {
		List<Delivery> deliveries = new ArrayList<>();
		texts.forEach((text) -> deliveries.addAll(read(text)));
		return deliveries;
	}

	private List<Delivery> read(SourceText text) {
		Optional<String> decoded = decode(text.bytes());
		if (decoded.isEmpty()) {
			return List.of(Delivery.refused(new Place(text.file(), 1, 1), null, "the text is not UTF-8"));
		}
		return text.format().read(decoded.get()).stream().map((document) -> deliver(text, document)).toList();
	}

	private static Optional<String> decode(byte[] bytes) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException notUtf8) {
			return Optional.empty();
		}
	}

	private Delivery deliver(SourceText text, RawDocument document) {
		if (document.problem().isPresent()) {
			return refused(text, document, document.problem().get(), null);
		}
		Tree tree = document.tree().orElseThrow();
		if (!(tree instanceof Fields root)) {
			return refused(text, document, new Unreadable("it is not a mapping", tree.line()), null);
		}
		String kind = null;
		try {
			kind = root.required("kind");
			return accepted(text, document, kind, understand(root, kind));
		}
		catch (Unreadable problem) {
			return refused(text, document, problem, kind);
		}
	}

	private static Interpretation understand(Fields root, String kind) {
		String apiVersion = root.text("apiVersion").orElse("");
		Optional<Interpretation> interpretation = apiVersion.matches("backstage\\.io/v1(alpha1|beta1)")
				? BackstageEntities.interpret(root)
				: apiVersion.contains("/") ? Optional.empty() : BitolDocuments.interpret(root);
		return interpretation.orElseThrow(() -> new Unreadable("kind " + kind + " is not imported", root.line()));
	}

	private static Delivery refused(SourceText text, RawDocument document, Unreadable problem, @Nullable String kind) {
		return Delivery.refused(new Place(text.file(), document.number(), problem.line()), kind, problem.reason());
	}

	private Delivery accepted(SourceText text, RawDocument document, String kind, Interpretation interpretation) {
		Place place = new Place(text.file(), document.number(), document.line());
		SourceDocument kept = new SourceDocument(interpretation.ref(), this.source, place, kind, text.format().label(),
				document.content(), hash(document.content()));
		return new Delivery(place, kind, Arrival.of(kept, interpretation.descriptor()), interpretation.warnings(),
				null);
	}

	private static String hash(String content) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException("Every Java platform has SHA-256.", missing);
		}
	}

}
