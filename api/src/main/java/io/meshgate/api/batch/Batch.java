package io.meshgate.api.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import io.meshgate.graph.person.Viewer;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * A field with arguments that is answered for all parents of a level together: all that
 * ask the same question cost one statement. What was loaded is kept for one request only.
 *
 * @param <P> names a parent
 * @param <Q> what is asked: the field's arguments and selection
 * @param <V> the answer
 */
public final class Batch<P, Q, V> {

	private final String field;

	private final Loading<P, Q, V> loading;

	/**
	 * Makes the field known.
	 * @param registry of the application
	 * @param field its type and name, as {@code Team.members}
	 * @param loading answers a question for many parents
	 */
	public Batch(BatchLoaderRegistry registry, String field, Loading<P, Q, V> loading) {
		this.field = field;
		this.loading = loading;
		registry.<Asked<P, Q>, V>forName(field)
			.registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> load(asked)));
	}

	/**
	 * Asks, together with all others of this level.
	 * @param environment of the field
	 * @param viewer who looks
	 * @param parent of whom
	 * @param question what is asked
	 * @return the answer to come; null where there is none for this parent
	 */
	public CompletableFuture<V> load(DataFetchingEnvironment environment, Viewer viewer, P parent, Q question) {
		DataLoader<Asked<P, Q>, V> loader = Objects.requireNonNull(environment.getDataLoader(this.field));
		return loader.load(new Asked<>(viewer, parent, question, Due.above(environment)));
	}

	/**
	 * Takes note of what has been read along with the parents, so that it is not asked
	 * for again.
	 * @param environment of a field above
	 * @param viewer who looks
	 * @param question what would be asked
	 * @param answers by parent
	 */
	public void know(DataFetchingEnvironment environment, Viewer viewer, Q question, Map<P, V> answers) {
		DataLoader<Asked<P, Q>, V> loader = Objects.requireNonNull(environment.getDataLoader(this.field));
		answers.forEach((parent, answer) -> loader.prime(new Asked<>(viewer, parent, question, Due.above(environment)),
				answer));
	}

	/**
	 * One question after the other, and all are answered or none: where one is late, it
	 * is told at once who else is, so that all of them are asked again once.
	 */
	private Map<Asked<P, Q>, V> load(Set<Asked<P, Q>> asked) {
		Map<Asked<P, Q>, V> answers = new HashMap<>();
		try {
			asked.stream()
				.collect(Collectors.groupingBy(Asked::anybody))
				.values()
				.forEach((alike) -> answers.putAll(answer(alike)));
		}
		catch (AbortExecutionException late) {
			asked.forEach(Asked::waited);
			throw late;
		}
		return answers;
	}

	private Map<Asked<P, Q>, V> answer(List<Asked<P, Q>> alike) {
		Asked<P, Q> first = alike.getFirst();
		Map<P, V> found = first.load(() -> this.loading.load(first.viewer(), parents(alike), first.question()));
		Map<Asked<P, Q>, V> answers = new HashMap<>();
		alike.forEach((each) -> {
			V answer = found.get(each.parent());
			if (answer != null) {
				answers.put(each, answer);
			}
		});
		return answers;
	}

	private static <P, Q> Set<P> parents(List<Asked<P, Q>> asked) {
		return asked.stream().map(Asked::parent).collect(Collectors.toSet());
	}

	/**
	 * Answers a question for many parents in one statement.
	 *
	 * @param <P> names a parent
	 * @param <Q> what is asked
	 * @param <V> the answer
	 */
	@FunctionalInterface
	public interface Loading<P, Q, V> {

		/**
		 * Answers it.
		 * @param viewer who looks
		 * @param parents of whom
		 * @param question what is asked
		 * @return the answer for each parent that has one
		 */
		Map<P, V> load(Viewer viewer, Set<P> parents, Q question);

	}

}
