package io.meshgate.api.wire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Where the viewer stands towards the things of one type: one look for all of a level,
 * however many types are decided on by it.
 *
 * @param <I> their ids in the graph
 * @param <S> where the viewer stands
 */
public final class Standings<I, S> {

	private static final String STANDING = "standing";

	private final Batch<I, String, S> standings;

	private final Function<String, I> id;

	/**
	 * Makes the look known.
	 * @param registry of the application
	 * @param type the things
	 * @param id makes an id of its text
	 * @param load looks at many things
	 */
	public Standings(BatchLoaderRegistry registry, Class<? extends Node> type, Function<String, I> id,
			BiFunction<Viewer, Set<I>, Map<I, S>> load) {
		this.standings = new Batch<>(registry, type.getSimpleName() + "." + STANDING,
				(viewer, ids, _) -> load.apply(viewer, ids));
		this.id = id;
	}

	/**
	 * Where the viewer stands towards one thing.
	 * @param environment of the field
	 * @param viewer who looks
	 * @param thing towards what
	 * @return the standing to come; null where the viewer sees no such thing
	 */
	public CompletableFuture<S> load(DataFetchingEnvironment environment, Viewer viewer, Node thing) {
		return this.standings.load(environment, viewer, this.id.apply(GlobalId.valueOf(thing)), STANDING);
	}

	/**
	 * What the viewer may do with the things of a type on which this standing decides.
	 * @param <T> the contract's type
	 * @param type the same or another type
	 * @param towards the thing behind each, towards which the viewer stands
	 * @param decisions all that makes sense
	 * @return the field
	 */
	public <T> ViewerCan<T> decide(Class<T> type, Function<T, ? extends Node> towards,
			BiFunction<T, S, List<Permitted>> decisions) {
		return new ViewerCan<>(type, (thing, environment) -> {
			Viewer viewer = Viewing.by(Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
			return load(environment, viewer, towards.apply(thing))
				.thenApply((standing) -> (standing != null) ? decisions.apply(thing, standing) : List.of());
		});
	}

}
