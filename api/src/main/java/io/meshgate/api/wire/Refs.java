package io.meshgate.api.wire;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.Node;
import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * How things are named from outside, as the graph takes it.
 */
public final class Refs {

	private static final Ref NOTHING = new Ref.ById("");

	private Refs() {
	}

	/**
	 * A reference by id or key.
	 * @param ref of the contract
	 * @param type of what it names
	 * @return of the graph; one that names nothing where the id is of something else
	 */
	public static Ref of(EntityRef ref, Class<? extends Node> type) {
		if (ref.key() != null) {
			return new Ref.ByKey(ref.key());
		}
		return (ref.id() != null) ? of(ref.id(), type) : NOTHING;
	}

	/**
	 * A reference by global id.
	 * @param id of the contract
	 * @param type of what it names
	 * @return of the graph; one that names nothing where the id is of something else
	 */
	public static Ref of(String id, Class<? extends Node> type) {
		return GlobalId.parse(id).flatMap((global) -> global.valueAs(type)).<Ref>map(Ref.ById::new).orElse(NOTHING);
	}

	/**
	 * The constants of the graph's enum that are named as those of the contract's.
	 * @param <E> the graph's enum
	 * @param type the graph's enum
	 * @param constants of the contract; null for none
	 * @return of the graph
	 */
	public static <E extends Enum<E>> Set<E> constants(Class<E> type,
			@Nullable Collection<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream()
			.map((constant) -> Enum.valueOf(type, constant.name()))
			.collect(Collectors.toUnmodifiableSet()) : Set.of();
	}

}
