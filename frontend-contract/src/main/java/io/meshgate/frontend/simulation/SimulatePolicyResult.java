package io.meshgate.frontend.simulation;

import java.util.List;

import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.policy.PolicyBreach;

/**
 * How trying a policy ends.
 */
public sealed interface SimulatePolicyResult {

	/**
	 * What would come of the requests of the past.
	 *
	 * @param requests how many were looked at
	 * @param more whether there are more in that time
	 * @param outcomes how often what came of it
	 * @param differences the requests of which something else would come, newest first
	 */
	public record PolicySimulation(int requests, boolean more, List<SimulatedOutcomes> outcomes,
			List<SimulatedDifference> differences) implements SimulatePolicyResult {

		public PolicySimulation {
			outcomes = List.copyOf(outcomes);
			differences = List.copyOf(differences);
		}

	}

	/**
	 * What was asked would loosen what stands above.
	 *
	 * @param breaches what would loosen what, the widest first
	 */
	public record AccessPolicyLoosens(List<PolicyBreach> breaches) implements SimulatePolicyResult {

		public AccessPolicyLoosens {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * The input cannot be taken as it stands.
	 *
	 * @param problems every problem found, in the order of the input
	 */
	public record InvalidInput(List<InputProblem> problems) implements SimulatePolicyResult {

		public InvalidInput {
			problems = List.copyOf(problems);
		}

	}

}
