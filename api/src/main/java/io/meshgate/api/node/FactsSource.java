package io.meshgate.api.node;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.Node;
import io.meshgate.graph.Id;
import io.meshgate.graph.loading.Circle;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.loading.Wanted;

/**
 * Where the facts come from by which it is decided what somebody may do with the nodes of
 * one type: the same as decide when the type says what its viewer can. Each subject
 * contributes one for each of its types that says so.
 *
 * @param type of the contract
 * @param actions on which they decide; empty for all that make sense of such facts
 * @param circle who stands near such a node
 * @param wanting tells what is to be loaded for one node, by its id in the graph
 */
public record FactsSource(Class<? extends Node> type, Set<Action> actions, Circle circle,
		Function<String, Wanted<Facts>> wanting) {

	public FactsSource {
		actions = Set.copyOf(actions);
	}

	/**
	 * A source of the facts that decide on all that makes sense.
	 * @param <I> the ids in the graph
	 * @param type of the contract
	 * @param circle who stands near such a node
	 * @param id makes an id of its text
	 * @param loading how they are loaded
	 * @return the source
	 */
	public static <I extends Id> FactsSource of(Class<? extends Node> type, Circle circle, Function<String, I> id,
			Loading<I, ? extends Facts> loading) {
		Loading<I, Facts> facts = loading.map(Function.identity());
		return new FactsSource(type, Set.of(), circle, (text) -> facts.those(List.of(id.apply(text))));
	}

	/**
	 * The same, where they decide on some actions alone.
	 * @param those which ones
	 * @return the source
	 */
	public FactsSource only(Action... those) {
		return new FactsSource(this.type, Set.of(those), this.circle, this.wanting);
	}

}
