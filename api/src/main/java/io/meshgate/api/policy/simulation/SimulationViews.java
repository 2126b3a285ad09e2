package io.meshgate.api.policy.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.api.access.AccessViews;
import io.meshgate.frontend.access.RequestOutcome;
import io.meshgate.frontend.simulation.SimulatePolicyResult;
import io.meshgate.frontend.simulation.SimulatedDifference;
import io.meshgate.frontend.simulation.SimulatedOutcome;
import io.meshgate.frontend.simulation.SimulatedOutcomes;
import io.meshgate.graph.access.AccessRequest;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.PolicyOutcome;

import org.springframework.stereotype.Component;

/**
 * What comes of trying a policy, as the contract shows it.
 */
@Component
class SimulationViews {

	private static final int MOST = 100;

	private static final Comparator<SimulatedOutcomes> ORDER = Comparator
		.comparing((SimulatedOutcomes outcomes) -> outcomes.present() == outcomes.drafted())
		.thenComparing(SimulatedOutcomes::requests, Comparator.reverseOrder())
		.thenComparing(SimulatedOutcomes::present)
		.thenComparing(SimulatedOutcomes::drafted);

	private final AccessRequests requests;

	SimulationViews(AccessRequests requests) {
		this.requests = requests;
	}

	SimulatePolicyResult.PolicySimulation simulation(Viewer viewer, Trial.Held held) {
		List<Told> told = held.requests()
			.stream()
			.map((twice) -> new Told(twice.id(), outcome(twice.present()), outcome(twice.drafted())))
			.toList();
		return new SimulatePolicyResult.PolicySimulation(told.size(), held.more(), outcomes(told),
				differences(viewer, told));
	}

	private static List<SimulatedOutcomes> outcomes(List<Told> told) {
		Map<SimulatedOutcomes, Long> counted = told.stream()
			.map((each) -> new SimulatedOutcomes(each.present().outcome(), each.drafted().outcome(), 1))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counted.entrySet()
			.stream()
			.map((each) -> new SimulatedOutcomes(each.getKey().present(), each.getKey().drafted(),
					Math.toIntExact(each.getValue())))
			.sorted(ORDER)
			.toList();
	}

	private List<SimulatedDifference> differences(Viewer viewer, List<Told> told) {
		List<Told> differing = told.stream()
			.filter((each) -> each.present().outcome() != each.drafted().outcome())
			.limit(MOST)
			.toList();
		Map<AccessRequestId, AccessRequest> found = differing.isEmpty() ? Map.of()
				: this.requests.load(viewer, differing.stream().map(Told::id).toList())
					.stream()
					.collect(Collectors.toMap(AccessRequest::id, Function.identity()));
		return differing.stream()
			.flatMap((each) -> Optional.ofNullable(found.get(each.id()))
				.map((request) -> new SimulatedDifference(AccessViews.VIEWS.request(request), each.present(),
						each.drafted()))
				.stream())
			.toList();
	}

	private static SimulatedOutcome outcome(PolicyOutcome outcome) {
		return switch (outcome) {
			case PolicyOutcome.Against(var breaches) ->
				new SimulatedOutcome(RequestOutcome.AGAINST_POLICY, null, breaches.getFirst().because());
			case PolicyOutcome.Ruled(var ruling) -> new SimulatedOutcome(
					ruling.approves() ? RequestOutcome.APPROVED : RequestOutcome.REJECTED, ruling.rule(), null);
			case PolicyOutcome.Open _ -> new SimulatedOutcome(RequestOutcome.IN_REVIEW, null, null);
		};
	}

	/**
	 * What is told of a request.
	 *
	 * @param id the request
	 * @param present as things stand
	 * @param drafted with the policy as it was drafted
	 */
	private record Told(AccessRequestId id, SimulatedOutcome present, SimulatedOutcome drafted) {
	}

}
