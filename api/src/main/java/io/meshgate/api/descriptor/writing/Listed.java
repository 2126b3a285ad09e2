package io.meshgate.api.descriptor.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;

/**
 * A list of a document of which some items say what the graph keeps: how they are read,
 * and how what the graph says now is laid over them. An item that cannot be understood is
 * left to the document and makes nothing unreadable.
 *
 * @param <T> what an item says
 * @param field the list's name
 * @param reading understands an item by its texts; empty for one that says something else
 * @param filling writes into a new item
 */
public record Listed<T>(String field, Function<Item, Optional<T>> reading, BiConsumer<Draft, T> filling) {

	/** More of them are left to the document. */
	private static final int MOST = 100;

	/**
	 * An item.
	 */
	@FunctionalInterface
	public interface Item {

		/**
		 * What it says in a field.
		 * @param name of the field
		 * @return the text; empty where it is missing, blank, or no text
		 */
		Optional<String> text(String name);

	}

	/**
	 * What a document says.
	 * @param parent has the list
	 * @return in the document's order
	 */
	public List<T> read(Fields parent) {
		Stream<Tree> items = (parent.values().get(this.field) instanceof Tree.Items list) ? list.values().stream()
				: Stream.empty();
		return items.filter(Fields.class::isInstance)
			.map(Fields.class::cast)
			.flatMap((item) -> this.reading.apply(of(item)).stream())
			.limit(MOST)
			.toList();
	}

	/**
	 * Lets a document say what the graph says now; what both say stays as it is.
	 * @param parent has the list
	 * @param now what the graph says
	 * @param partly whether the graph never took over what the document says, so that all
	 * of it stays
	 */
	public void lay(Draft parent, List<T> now, boolean partly) {
		List<Draft> ours = parent.items(this.field)
			.stream()
			.filter((item) -> read(item).isPresent())
			.limit(MOST)
			.toList();
		List<T> before = ours.stream().flatMap((item) -> read(item).stream()).toList();
		if (before.equals(now) || partly && before.containsAll(now)) {
			return;
		}
		List<Draft> left = new ArrayList<>(ours);
		List<Draft> order = new ArrayList<>();
		for (T each : now) {
			Optional<Draft> same = left.stream()
				.filter((item) -> read(item).filter(each::equals).isPresent())
				.findFirst();
			same.ifPresent(left::remove);
			order.add(same.orElseGet(() -> added(parent, each)));
		}
		parent.arrange(this.field, order, partly ? List.of() : left);
	}

	private Draft added(Draft parent, T item) {
		Draft draft = parent.add(this.field);
		this.filling.accept(draft, item);
		return draft;
	}

	private Optional<T> read(Draft item) {
		return this.reading.apply((name) -> item.text(name).map(String::strip).filter((text) -> !text.isEmpty()));
	}

	private static Item of(Fields item) {
		return (name) -> (item.values().get(name) instanceof Tree.Text text && !text.value().isBlank())
				? Optional.of(text.value().strip()) : Optional.empty();
	}

}
