package io.meshgate.frontend.incident;

import java.util.List;

import io.meshgate.frontend.InputProblem;

/**
 * How changing an incident ends.
 */
public sealed interface ChangeIncidentPayload {

	/**
	 * The incident says what was asked.
	 *
	 * @param incident as it stands now
	 */
	public record IncidentChanged(Incident incident) implements ChangeIncidentPayload {
	}

	/**
	 * Somebody was faster, or the incident is closed: its present state.
	 *
	 * @param incident as it stands now
	 * @param because why it could not be changed
	 */
	public record IncidentConflict(Incident incident, String because) implements ChangeIncidentPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements ChangeIncidentPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
