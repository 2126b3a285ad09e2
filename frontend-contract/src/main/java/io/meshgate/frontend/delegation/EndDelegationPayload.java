package io.meshgate.frontend.delegation;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How ending a delegation ends.
 */
public sealed interface EndDelegationPayload {

	/**
	 * Nobody decides by it any more.
	 *
	 * @param delegation as it stands now
	 */
	public record DelegationEnded(Delegation delegation) implements EndDelegationPayload {
	}

	/**
	 * It cannot be done as things stand.
	 *
	 * @param inTheWay the delegation that is in the way, or that has ended; null where
	 * nobody decides in their own place
	 * @param because why it could not be done
	 */
	public record DelegationConflict(@Nullable Delegation inTheWay, String because) implements EndDelegationPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements EndDelegationPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
