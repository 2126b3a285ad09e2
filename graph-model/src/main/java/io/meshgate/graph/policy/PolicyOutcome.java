package io.meshgate.graph.policy;

import java.util.List;

/**
 * What policies make of a wish for access.
 */
public sealed interface PolicyOutcome {

	/**
	 * They do not let it be asked for.
	 *
	 * @param breaches what is against what, the widest policy first
	 */
	record Against(List<PolicyBreach> breaches) implements PolicyOutcome {

		public Against {
			breaches = List.copyOf(breaches);
		}

	}

	/**
	 * A rule decides at once.
	 *
	 * @param ruling which, and how
	 */
	record Ruled(PolicyRuling ruling) implements PolicyOutcome {
	}

	/** Somebody decides. */
	record Open() implements PolicyOutcome {
	}

}
