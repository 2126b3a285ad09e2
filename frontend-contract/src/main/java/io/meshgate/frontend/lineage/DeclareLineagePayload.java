package io.meshgate.frontend.lineage;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How declaring by hand where data go ends.
 */
public sealed interface DeclareLineagePayload {

	/**
	 * It is known that data go there.
	 *
	 * @param edge with all who say so
	 */
	public record LineageDeclared(LineageEdge edge) implements DeclareLineagePayload {
	}

	/**
	 * As things stand, nothing can be said of it.
	 *
	 * @param edge with all who say so
	 * @param because why nothing can be said
	 */
	public record LineageConflict(LineageEdge edge, String because) implements DeclareLineagePayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements DeclareLineagePayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
