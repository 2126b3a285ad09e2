package io.meshgate.frontend.lineage;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How taking back ends what was said by hand of where data go.
 */
public sealed interface RetractLineagePayload {

	/**
	 * It is said by hand no more.
	 *
	 * @param edge with all who say so otherwise, and what was taken back
	 */
	public record LineageRetracted(LineageEdge edge) implements RetractLineagePayload {
	}

	/**
	 * Nobody said so by hand.
	 *
	 * @param edge with all who say so otherwise
	 */
	public record LineageNotDeclared(LineageEdge edge) implements RetractLineagePayload {
	}

	/**
	 * As things stand, nothing can be said of it.
	 *
	 * @param edge with all who say so
	 * @param because why nothing can be said
	 */
	public record LineageConflict(LineageEdge edge, String because) implements RetractLineagePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements RetractLineagePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
