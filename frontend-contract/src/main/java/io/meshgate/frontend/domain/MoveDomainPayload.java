package io.meshgate.frontend.domain;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;

/**
 * How moving a domain ends; to be moved below itself is a conflict.
 */
public sealed interface MoveDomainPayload {

	/**
	 * The domain is where it was to go.
	 *
	 * @param domain as it stands now
	 */
	public record DomainMoved(Domain domain) implements MoveDomainPayload {
	}

	/**
	 * In the domain less would be asked of those who want access, by policies that the
	 * viewer may not change.
	 *
	 * @param breaches what policies say above the domain where it is, and would be asked
	 * no more, the widest first
	 */
	public record PlacementLoosens(List<PolicyBreach> breaches) implements MoveDomainPayload {

		public PlacementLoosens {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * Somebody was faster, or something else is in the way: the domain's present state.
	 *
	 * @param domain as it stands now
	 * @param because why it could not be done
	 */
	public record DomainConflict(Domain domain, String because) implements MoveDomainPayload {
	}

	/**
	 * The input cannot be taken as it stands; nothing was written.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements MoveDomainPayload {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
