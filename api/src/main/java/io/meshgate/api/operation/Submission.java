package io.meshgate.api.operation;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.InputProblem;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.operation.OperationKeyReused;
import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent to change the mesh. A form reads it and reports what is wrong with
 * it; only where that is nothing is it carried out.
 */
public final class Submission {

	private static final String KEY = "idempotencyKey";

	private static final int LONGEST_KEY = 200;

	private final PersonId sender;

	private final Object content;

	private final @Nullable String idempotencyKey;

	private final Instant at;

	private final Problems problems = new Problems();

	Submission(PersonId sender, Object content, @Nullable String idempotencyKey, Instant at) {
		this.sender = sender;
		this.content = content;
		this.idempotencyKey = idempotencyKey;
		this.at = at;
	}

	/**
	 * When it was sent.
	 * @return before any transaction
	 */
	public Instant at() {
		return this.at;
	}

	/**
	 * What is wrong with it.
	 * @return for the form to report to
	 */
	public Problems problems() {
		return this.problems;
	}

	/**
	 * Carries it out, unless something is wrong with it or its key was used for another
	 * change.
	 * @param <P> the mutation's payload
	 * @param change calls the use case and answers how it ended
	 * @param refusal answers what is wrong, as
	 * {@code RevokeGrantPayload.InvalidInput::new}
	 * @return the answer of either
	 */
	public <P> P settle(Function<Operation, P> change, Function<List<InputProblem>, P> refusal) {
		this.problems.textIfGiven(KEY, this.idempotencyKey, LONGEST_KEY);
		if (!this.problems.isEmpty()) {
			return refusal.apply(this.problems.found());
		}
		try {
			return change.apply(Operation.of(this.sender, this.content, this.idempotencyKey, this.at));
		}
		catch (OperationKeyReused reused) {
			this.problems.add(KEY, "was given before, with another content");
			return refusal.apply(this.problems.found());
		}
	}

}
