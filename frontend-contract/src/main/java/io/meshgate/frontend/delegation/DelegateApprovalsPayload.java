package io.meshgate.frontend.delegation;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How letting somebody decide ends.
 */
public sealed interface DelegateApprovalsPayload {

	/**
	 * They decide in the viewer's place from its start on.
	 *
	 * @param delegation as it stands now
	 */
	public record ApprovalsDelegated(Delegation delegation) implements DelegateApprovalsPayload {
	}

	/**
	 * It cannot be done as things stand.
	 *
	 * @param inTheWay the delegation that is in the way, or that has ended; null where
	 * nobody decides in their own place
	 * @param because why it could not be done
	 */
	public record DelegationConflict(@Nullable Delegation inTheWay,
			String because) implements DelegateApprovalsPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DelegateApprovalsPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
