package io.meshgate.api.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.policy.AccessTerm;
import io.meshgate.frontend.policy.PolicyBreach;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.PolicyHistory;
import io.meshgate.graph.policy.TermsInForce;
import org.springframework.stereotype.Component;

/**
 * What is against policies, kept as the ending of a change and told from it: a line for
 * each. Since no revision ever changes, asking again tells the same.
 */
@Component
public class Breaches {

	private final PolicyHistory history;

	Breaches(PolicyHistory history) {
		this.history = history;
	}

	/**
	 * Ends a change because of what it is against.
	 * @param <K> the ways in which such a change can end
	 * @param kind which way
	 * @param breaches what is against what, at least one
	 * @return the ending
	 */
	public static <K extends Enum<K>> Ending<K> ending(K kind, List<io.meshgate.graph.policy.PolicyBreach> breaches) {
		return new Ending<>(kind,
				breaches.stream()
					.map((breach) -> breach.term().name() + ' ' + breach.revision().value())
					.collect(Collectors.joining("\n")),
				breaches.stream()
					.map(io.meshgate.graph.policy.PolicyBreach::because)
					.collect(Collectors.joining("\n")));
	}

	/**
	 * Tells what something is against.
	 * @param inForce what it was held against
	 * @param breaches what is against what
	 * @return the same, with the policies as they say so
	 */
	public static List<PolicyBreach> told(TermsInForce inForce, List<io.meshgate.graph.policy.PolicyBreach> breaches) {
		Map<AccessPolicyRevisionId, AccessPolicyRevision> policies = inForce.policies()
			.stream()
			.collect(Collectors.toMap(AccessPolicyRevision::id, Function.identity()));
		return breaches.stream()
			.map((breach) -> new PolicyBreach(
					PolicyViews.VIEWS.revision(Objects.requireNonNull(policies.get(breach.revision()))),
					AccessTerm.valueOf(breach.term().name()), breach.because()))
			.toList();
	}

	/**
	 * Tells what a change was against.
	 * @param viewer who wanted it
	 * @param ending as it was kept
	 * @return what was against what
	 */
	public List<PolicyBreach> told(Viewer viewer, Ending<?> ending) {
		List<String[]> places = ending.subject().lines().map((line) -> line.split(" ", 2)).toList();
		List<String> reasons = ending.reason().lines().toList();
		Map<AccessPolicyRevisionId, AccessPolicyRevision> revisions = this.history.load(viewer,
				places.stream().map((place) -> new AccessPolicyRevisionId(place[1])).distinct().toList());
		return IntStream.range(0, places.size()).mapToObj((index) -> {
			String[] place = places.get(index);
			AccessPolicyRevision revision = Optional.ofNullable(revisions.get(new AccessPolicyRevisionId(place[1])))
				.orElseThrow(() -> new NotFound("access policy"));
			return new PolicyBreach(PolicyViews.VIEWS.revision(revision), AccessTerm.valueOf(place[0]),
					reasons.get(index));
		}).toList();
	}

}
