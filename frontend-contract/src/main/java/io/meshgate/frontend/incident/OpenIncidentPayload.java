package io.meshgate.frontend.incident;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How saying that something is wrong ends.
 */
public sealed interface OpenIncidentPayload {

	/**
	 * It is known.
	 *
	 * @param incident as it stands now
	 */
	public record IncidentOpened(Incident incident) implements OpenIncidentPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements OpenIncidentPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
