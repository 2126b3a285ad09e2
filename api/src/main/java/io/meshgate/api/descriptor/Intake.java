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

import io.meshgate.api.authoring.ProductLimits;
import io.meshgate.api.descriptor.backstage.BackstageEntities;
import io.meshgate.api.descriptor.bitol.BitolDocuments;
import io.meshgate.api.descriptor.datahub.Catalogue;
import io.meshgate.api.descriptor.datahub.EntityDocument;
import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.RawDocument;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.ProductDescriptor;
import io.meshgate.graph.descriptor.SourceDocument;
import io.meshgate.graph.descriptor.SourceDocument.Place;
import io.meshgate.graph.imports.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts into documents and understands each on its own. What comes in proposals of
 * a catalogue, a document for each aspect, is put together first and follows the rest.
 */
final class Intake {

	private final String source;

	private final Catalogue catalogue = new Catalogue();

	Intake(String source) {
		this.source = source;
	}

	List<Delivery> read(List<SourceText> texts) {
		List<Delivery> deliveries = new ArrayList<>();
		texts.forEach((text) -> deliveries.addAll(read(text)));
		this.catalogue.documents().forEach((document) -> deliveries.add(deliver(document)));
		return deliveries;
	}

	private List<Delivery> read(SourceText text) {
		Optional<String> decoded = decode(text.bytes());
		if (decoded.isEmpty()) {
			return List.of(Delivery.refused(new Place(text.file(), 1, 1), null, "the text is not UTF-8"));
		}
		List<Delivery> deliveries = new ArrayList<>();
		for (RawDocument document : text.format().read(decoded.get())) {
			deliver(text, document).ifPresent(deliveries::add);
		}
		return deliveries;
	}

	private static Optional<String> decode(byte[] bytes) {
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException notUtf8) {
			return Optional.empty();
		}
	}

	/** Nothing yet for a proposal. */
	private Optional<Delivery> deliver(SourceText text, RawDocument document) {
		Place place = new Place(text.file(), document.number(), document.line());
		if (document.problem().isPresent()) {
			return Optional.of(refused(place, document.problem().get(), null));
		}
		Tree tree = document.tree().orElseThrow();
		if (!(tree instanceof Fields root)) {
			return Optional.of(refused(place, new Unreadable("it is not a mapping", tree.line()), null));
		}
		String kind = null;
		try {
			if (Catalogue.proposes(root)) {
				this.catalogue.take(place, root, document.content());
				return Optional.empty();
			}
			kind = root.required("kind");
			Interpretation interpretation = understand(root, kind);
			return Optional.of(accepted(new SourceDocument(interpretation.ref(), this.source, place, kind,
					text.format().label(), document.content(), hash(document.content())), interpretation));
		}
		catch (Unreadable problem) {
			return Optional.of(refused(place, problem, kind));
		}
	}

	private Delivery deliver(EntityDocument document) {
		try {
			Interpretation interpretation = document.interpret();
			String content = document.content();
			return accepted(new SourceDocument(interpretation.ref(), this.source, document.place(), document.kind(),
					Format.JSON.label(), content, hash(content)), interpretation);
		}
		catch (Unreadable problem) {
			return refused(document.place(), problem, document.kind());
		}
	}

	private static Interpretation understand(Fields root, String kind) {
		String apiVersion = root.text("apiVersion").orElse("");
		Optional<Interpretation> interpretation = apiVersion.matches("backstage\\.io/v1(alpha1|beta1)")
				? BackstageEntities.interpret(root)
				: apiVersion.contains("/") ? Optional.empty() : BitolDocuments.interpret(root);
		return interpretation.orElseThrow(() -> new Unreadable("kind " + kind + " is not imported", root.line()));
	}

	private static Delivery refused(Place place, Unreadable problem, @Nullable String kind) {
		return Delivery.refused(new Place(place.file(), place.number(), problem.line()), kind, problem.reason());
	}

	/**
	 * What states more ports than a product can have is refused whole, so that none is
	 * lost unseen.
	 */
	private static Delivery accepted(SourceDocument document, Interpretation interpretation) {
		Descriptor descriptor = interpretation.descriptor();
		int most = Math.max(descriptor.outputs().size(), descriptor.inputs().size());
		if (descriptor instanceof ProductDescriptor && most > ProductLimits.MOST_PORTS) {
			return Delivery.refused(document.place(), document.kind(),
					"it states " + most + " ports, and a product has at most " + ProductLimits.MOST_PORTS
							+ " output ports and as many input ports");
		}
		return new Delivery(document.place(), document.kind(), Arrival.of(document, interpretation.descriptor()),
				interpretation.warnings(), null);
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
