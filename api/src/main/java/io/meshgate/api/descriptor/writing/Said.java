package io.meshgate.api.descriptor.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.descriptor.reading.Interpretation;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.descriptor.Reference;
import io.meshgate.graph.exports.KeptDocument;
import io.meshgate.graph.exports.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * What a kept document said when it came, and the sheet on which it is written now.
 *
 * @param <D> what it describes
 * @param descriptor what it said
 * @param sheet the document
 * @param partly whether less of it was understood when it came than is now
 */
public record Said<D extends Descriptor>(D descriptor, Sheet sheet, boolean partly) {

	/**
	 * Understands a kept document once more.
	 * @param <D> what it is to describe
	 * @param document the document, if there is one
	 * @param reading understands documents of the standard that is written
	 * @param type what it is to describe
	 * @return empty where there is none of this standard that describes such a thing
	 */
	public static <D extends Descriptor> Optional<Said<D>> of(@Nullable KeptDocument document,
			Function<Fields, Optional<Interpretation>> reading, Class<D> type) {
		if (document == null) {
			return Optional.empty();
		}
		return Format.valueOf(document.format().toUpperCase(Locale.ROOT))
			.read(document.content())
			.stream()
			.findFirst()
			.flatMap((raw) -> raw.tree())
			.filter(Fields.class::isInstance)
			.flatMap((tree) -> understood(reading, (Fields) tree))
			.filter((interpretation) -> interpretation.ref().equals(document.ref()))
			.map(Interpretation::descriptor)
			.filter(type::isInstance)
			.flatMap((said) -> Sheet.of(document.content())
				.map((sheet) -> new Said<>(type.cast(said), sheet, document.partly())));
	}

	private static Optional<Interpretation> understood(Function<Fields, Optional<Interpretation>> reading,
			Fields root) {
		try {
			return reading.apply(root);
		}
		catch (Unreadable other) {
			return Optional.empty();
		}
	}

	/**
	 * What it names by one of these links.
	 * @param links which ones
	 * @return the keys or names, in their order
	 */
	public List<String> named(Link... links) {
		return this.descriptor.references()
			.stream()
			.filter((reference) -> reference.source().equals(this.descriptor.node())
					&& List.of(links).contains(reference.link()))
			.map(Reference::key)
			.toList();
	}

	/**
	 * Whether it still names the right one: the one that is there, or one that is awaited
	 * in vain.
	 * @param now the one that is there
	 * @param lacking the links that are awaited
	 * @param links by which it names
	 * @return false where somebody decided otherwise since
	 */
	public boolean stillNames(@Nullable Neighbour now, List<String> lacking, Link... links) {
		if (now != null) {
			return named(links).stream().anyMatch(now::isMeantBy)
					|| List.of(links).contains(Link.OWNER_PERSON) && !named(Link.OWNER_PERSON).isEmpty();
		}
		return named(links).isEmpty() || List.of(links).stream().map(Link::name).anyMatch(lacking::contains);
	}

}
