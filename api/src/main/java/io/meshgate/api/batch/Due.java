package io.meshgate.api.batch;

import java.time.Duration;
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
 * field answers without. What other fields answered is kept until then.
 */
public final class Due {

	private final String field;

	/** All that the field answers itself, with time left to say that it is cut. */
	private final Deadline whole;

	/** There is time left to ask again. */
	private final Deadline below;

	private final Missed missed;

	private Due(String field, Duration time, Missed missed) {
		this.field = field;
		this.whole = missed.in(time.multipliedBy(19).dividedBy(20));
		this.below = missed.now(time);
		this.missed = missed;
	}

	/**
	 * Says when the answer of a field of the root is due.
	 * @param environment of the field
	 * @param time how long it may take from the beginning of the request
	 * @return that it is
	 */
	public static Due in(DataFetchingEnvironment environment, Duration time) {
		GraphQLContext context = environment.getGraphQlContext();
		Due due = new Due(field(environment), time, context.getOrDefault(Missed.class, new Missed()));
		context.put(key(due.field), due);
		return due;
	}

	static @Nullable Due above(DataFetchingEnvironment environment) {
		return environment.getGraphQlContext().get(key(field(environment)));
	}

	/**
	 * Answers in time, if only that there was none.
	 * @param <T> what the field answers
	 * @param type of that
	 * @param answer reads it
	 * @param nothing says that it is cut; reads nothing
	 * @return one of them
	 */
	public <T> T answer(Class<T> type, Supplier<T> answer, Supplier<T> nothing) {
		if (this.missed.has(this.field)) {
			return nothing.get();
		}
		Object kept = this.missed.kept(this.field);
		if (kept != null) {
			return type.cast(kept);
		}
		T found = find(answer, nothing);
		this.missed.keep(this.field, found);
		return found;
	}

	private <T> T find(Supplier<T> answer, Supplier<T> nothing) {
		try {
			return Graph.within(this.whole.left(), answer);
		}
		catch (GraphTimeout late) {
			return nothing.get();
		}
	}

	<T> T load(Supplier<T> loading) {
		this.missed.asks(this.field);
		if (this.missed.isVain()) {
			throw late();
		}
		try {
			return Graph.within(this.below.left(), loading);
		}
		catch (GraphTimeout late) {
			this.missed.add(this.field);
			throw late();
		}
	}

	/** Others were waited for: whoever has no time left then is too late as well. */
	void waited() {
		this.missed.asks(this.field);
		if (this.below.isOver()) {
			this.missed.add(this.field);
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

}
