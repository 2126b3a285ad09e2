package io.meshgate.api.batch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import io.meshgate.graph.Graph;
import io.meshgate.graph.GraphTimeout;
import org.jspecify.annotations.Nullable;

/**
 * That the answer of a field of the root is due, with all that is selected below it. What
 * is read below does not take longer; where it would, the whole is asked again, and the
 * field answers without.
 */
public final class Due {

	private final String field;

	/** There is time left to ask again. */
	private final Deadline by;

	private final Missed missed;

	private Due(String field, Deadline by, Missed missed) {
		this.field = field;
		this.by = by;
		this.missed = missed;
	}

	/**
	 * Says when the answer of a field of the root is due.
	 * @param environment of the field
	 * @param time how long it may take from now on
	 * @return that it is
	 */
	public static Due in(DataFetchingEnvironment environment, Duration time) {
		GraphQLContext context = environment.getGraphQlContext();
		Due due = new Due(field(environment), Deadline.in(time.multipliedBy(4).dividedBy(5)),
				context.getOrDefault(Missed.class, new Missed()));
		context.put(key(due.field), due);
		return due;
	}

	static @Nullable Due above(DataFetchingEnvironment environment) {
		return environment.getGraphQlContext().get(key(field(environment)));
	}

	/**
	 * Whether it was too late when this was asked before.
	 * @return true where what is below is to be left out
	 */
	public boolean isMissed() {
		return this.missed.fields().contains(this.field);
	}

	<T> T load(Supplier<T> loading) {
		if (isMissed()) {
			throw late();
		}
		try {
			return Graph.within(this.by.left(), loading);
		}
		catch (GraphTimeout late) {
			this.missed.fields().add(this.field);
			throw late();
		}
	}

	/** Nobody reads this: another answer is given instead. */
	private static AbortExecutionException late() {
		return new AbortExecutionException("What is below was not there in time.");
	}

	private static String field(DataFetchingEnvironment environment) {
		return String.valueOf(environment.getExecutionStepInfo().getPath().toList().getFirst());
	}

	private static String key(String field) {
		return Due.class.getName() + " " + field;
	}

	/**
	 * What it was too late for in one request.
	 *
	 * @param fields of the root, by what they are called in the answer
	 */
	record Missed(Set<String> fields) {

		Missed() {
			this(ConcurrentHashMap.newKeySet());
		}

	}

}
