package io.meshgate.api.descriptor.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a document that is being written. Fields that nobody sets stay as they
 * are, with their order, their style and the comments beside them.
 */
public final class Draft {

	private final MappingNode node;

	private final Runnable changing;

	Draft(MappingNode node, Runnable changing) {
		this.node = node;
		this.changing = changing;
	}

	/**
	 * Says something.
	 * @param name of the field
	 * @param value what it is to say; null takes the field away
	 * @return this
	 */
	public Draft set(String name, @Nullable String value) {
		if (value == null) {
			remove(name);
		}
		else if (!text(name).filter(value::equals).isPresent()) {
			put(name, Scalars.text(value));
		}
		return this;
	}

	/**
	 * Says yes or no.
	 * @param name of the field
	 * @param value which
	 * @return this
	 */
	public Draft flag(String name, boolean value) {
		put(name, Scalars.flag(value));
		return this;
	}

	/**
	 * Says several things.
	 * @param name of the field
	 * @param values what it is to say; none takes the field away
	 * @return this
	 */
	public Draft set(String name, List<String> values) {
		if (values.isEmpty()) {
			remove(name);
		}
		else {
			List<Node> items = new ArrayList<>();
			values.forEach((value) -> items.add(Scalars.text(value)));
			put(name, new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK));
		}
		return this;
	}

	/**
	 * Says that there are none.
	 * @param name of the field
	 */
	public void emptyList(String name) {
		put(name, new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.FLOW));
	}

	/**
	 * Says nothing more.
	 * @param name of the field
	 */
	public void remove(String name) {
		if (find(name).isPresent()) {
			this.changing.run();
			this.node.getValue().removeIf((tuple) -> isNamed(tuple, name));
		}
	}

	/**
	 * A part that is a mapping itself; it is made where there is none.
	 * @param name of the field
	 * @return the part
	 */
	public Draft section(String name) {
		if (find(name).orElse(null) instanceof MappingNode section) {
			return new Draft(section, this.changing);
		}
		MappingNode section = new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
		put(name, section);
		return new Draft(section, this.changing);
	}

	/**
	 * A part that is a mapping itself.
	 * @param name of the field
	 * @return the part; empty where there is none
	 */
	public Optional<Draft> part(String name) {
		return find(name).map((node) -> (node instanceof MappingNode part) ? new Draft(part, this.changing) : null);
	}

	/**
	 * Calls a field by another name.
	 * @param name of the field, which need not be there
	 * @param other its name from now on
	 */
	public void rename(String name, String other) {
		List<NodeTuple> fields = this.node.getValue();
		for (int at = 0; at < fields.size(); at++) {
			if (isNamed(fields.get(at), name)) {
				this.changing.run();
				fields.set(at, new NodeTuple(Scalars.text(other), fields.get(at).getValueNode()));
			}
		}
	}

	/**
	 * Moves what a field says, whatever that is, to a field of another mapping.
	 * @param name of the field, which must be there
	 * @param target where it goes
	 * @param other its name there
	 */
	public void move(String name, Draft target, String other) {
		Node value = find(name).orElseThrow();
		remove(name);
		target.put(other, value);
	}

	/**
	 * Whether it has a field.
	 * @param name of the field
	 * @return whether it is there, whatever it says
	 */
	public boolean has(String name) {
		return find(name).isPresent();
	}

	/**
	 * The names of its fields.
	 * @return in their order
	 */
	public List<String> names() {
		return this.node.getValue()
			.stream()
			.flatMap((tuple) -> (tuple.getKeyNode() instanceof ScalarNode scalar) ? Stream.of(scalar.getValue())
					: Stream.empty())
			.toList();
	}

	/**
	 * Puts a list into a mapping, where it stands without one.
	 * @param name of the field
	 * @param inner the list's name in the mapping
	 */
	public void nest(String name, String inner) {
		if (find(name).orElse(null) instanceof SequenceNode list) {
			put(name, new MappingNode(Tag.MAP, new ArrayList<>(List.of(new NodeTuple(Scalars.text(inner), list))),
					FlowStyle.BLOCK));
		}
	}

	/**
	 * The mappings in a list.
	 * @param name of the field
	 * @return in their order; none where there is no such list
	 */
	public List<Draft> items(String name) {
		List<Draft> items = new ArrayList<>();
		if (find(name).orElse(null) instanceof SequenceNode list) {
			for (Node item : list.getValue()) {
				if (item instanceof MappingNode mapping) {
					items.add(new Draft(mapping, this.changing));
				}
			}
		}
		return items;
	}

	/**
	 * Adds an empty mapping to a list, which is made where there is none.
	 * @param name of the field
	 * @return the mapping
	 */
	public Draft add(String name) {
		MappingNode item = new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
		if (find(name).orElse(null) instanceof SequenceNode list) {
			this.changing.run();
			list.getValue().add(item);
		}
		else {
			put(name, new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(item)), FlowStyle.BLOCK));
		}
		return new Draft(item, this.changing);
	}

	/**
	 * Takes mappings out of a list.
	 * @param name of the field
	 * @param unwanted which ones
	 */
	public void removeItems(String name, Predicate<Draft> unwanted) {
		if (find(name).orElse(null) instanceof SequenceNode list && list.getValue()
			.removeIf((item) -> item instanceof MappingNode mapping && unwanted.test(new Draft(mapping, () -> {
			})))) {
			this.changing.run();
		}
	}

	/**
	 * Puts mappings of a list into an order, behind what else is in the list.
	 * @param name of the field
	 * @param order which ones
	 * @param unwanted those that go
	 */
	public void arrange(String name, List<Draft> order, List<Draft> unwanted) {
		if (find(name).orElse(null) instanceof SequenceNode list) {
			this.changing.run();
			Stream.concat(order.stream(), unwanted.stream())
				.forEach((item) -> list.getValue().removeIf((node) -> node == item.node));
			order.forEach((item) -> list.getValue().add(item.node));
			if (list.getValue().isEmpty()) {
				remove(name);
			}
		}
	}

	/**
	 * Takes texts out of a list.
	 * @param name of the field
	 * @param unwanted which ones
	 */
	public void removeTexts(String name, Predicate<String> unwanted) {
		if (find(name).orElse(null) instanceof SequenceNode list && list.getValue()
			.removeIf((item) -> item instanceof ScalarNode scalar && unwanted.test(scalar.getValue()))) {
			this.changing.run();
		}
	}

	/**
	 * What a field says now.
	 * @param name of the field
	 * @return the text; empty where it is missing or no text
	 */
	public Optional<String> text(String name) {
		return find(name).filter((node) -> !node.getTag().equals(Tag.NULL))
			.map((node) -> (node instanceof ScalarNode scalar) ? scalar.getValue() : null);
	}

	private Optional<Node> find(String name) {
		return this.node.getValue()
			.stream()
			.filter((tuple) -> isNamed(tuple, name))
			.map(NodeTuple::getValueNode)
			.findFirst();
	}

	private void put(String name, Node value) {
		this.changing.run();
		List<NodeTuple> fields = this.node.getValue();
		for (int at = 0; at < fields.size(); at++) {
			if (isNamed(fields.get(at), name)) {
				value.setInLineComments(fields.get(at).getValueNode().getInLineComments());
				fields.set(at, new NodeTuple(fields.get(at).getKeyNode(), value));
				return;
			}
		}
		fields.add(new NodeTuple(Scalars.text(name), value));
	}

	private static boolean isNamed(NodeTuple tuple, String name) {
		return tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(name);
	}

}
