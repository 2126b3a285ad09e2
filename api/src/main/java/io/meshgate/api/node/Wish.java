package io.meshgate.api.node;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.frontend.Node;

/**
 * Nodes that are shown in one place of an answer. Their statement follows the types that
 * may stand there: the database plans it once, whichever of them an answer names.
 *
 * @param types of nodes that may stand there, by the contract's names
 * @param ids global ids; those of other or unknown types are missing
 * @param selection what is selected of them there
 */
public record Wish(Set<String> types, Collection<GlobalId> ids, Selection selection) {

	public Wish {
		types = Set.copyOf(types);
		ids = Set.copyOf(ids);
	}

	/**
	 * Nodes where only some types may stand.
	 * @param types of the contract
	 * @param ids global ids
	 * @param selection what is selected of them
	 * @return the wish
	 */
	public static Wish among(Set<Class<? extends Node>> types, Collection<GlobalId> ids, Selection selection) {
		return new Wish(types.stream().map(Class::getSimpleName).collect(Collectors.toSet()), ids, selection);
	}

	/**
	 * Nodes where any may stand.
	 * @param ids global ids
	 * @param selection what is selected of them
	 * @return the wish
	 */
	static Wish anything(Collection<GlobalId> ids, Selection selection) {
		return new Wish(ids.stream().map(GlobalId::type).collect(Collectors.toSet()), ids, selection);
	}

	/** Those of a type, as they stand in the graph. */
	Set<String> values(String type) {
		return this.ids.stream()
			.filter((id) -> id.type().equals(type))
			.map(GlobalId::value)
			.collect(Collectors.toSet());
	}

}
