package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import org.jspecify.annotations.Nullable;

/**
 * How letting somebody else answer for a waiver ends.
 */
public sealed interface ReassignWaiverPayload {

	/**
	 * Somebody else answers for the waiver.
	 *
	 * @param waiver as it stands now
	 */
	public record WaiverReassigned(Waiver waiver) implements ReassignWaiverPayload {
	}

	/**
	 * It cannot be done as things stand.
	 *
	 * @param inTheWay the waiver that is in the way, or that has ended; null where it is
	 * the rule that does not fit
	 * @param because why it could not be done
	 */
	public record WaiverConflict(@Nullable Waiver inTheWay, String because) implements ReassignWaiverPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ReassignWaiverPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
