package io.meshgate.api.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.subscription.SubscriptionViews;
import io.meshgate.frontend.InputProblem;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.BasketObstacle;
import io.meshgate.frontend.access.RequestAccessPayload;
import io.meshgate.frontend.access.RequestObstacle;
import io.meshgate.frontend.access.SubmitAccessBasketPayload;
import io.meshgate.frontend.access.WithdrawAccessBasketPayload;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.access.basket.Baskets;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPort;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.Ports;
import org.springframework.stereotype.Component;

/**
 * How changes to baskets are answered: with what they are about, as it stands now.
 */
@Component
class BasketAnswers {

	private final Baskets baskets;

	private final Ports ports;

	private final AccessAnswers answers;

	BasketAnswers(Baskets baskets, Ports ports, AccessAnswers answers) {
		this.baskets = baskets;
		this.ports = ports;
		this.answers = answers;
	}

	/** Told to those alone who see the ports, also when it is answered again. */
	SubmitAccessBasketPayload submitted(Viewer viewer, BasketWanted wanted, Ending<SubmitAccessBasket.Kind> ending) {
		return switch (ending.kind()) {
			case SUBMITTED -> new SubmitAccessBasketPayload.AccessBasketSubmitted(basket(viewer, ending));
			case OBSTRUCTED -> new SubmitAccessBasketPayload.AccessBasketObstructed(
					obstacles(viewer, wanted.ports(), KeptObstacles.told(ending)));
		};
	}

	WithdrawAccessBasketPayload withdrawn(Viewer viewer, Ending<Moved> ending) {
		AccessBasket basket = basket(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new WithdrawAccessBasketPayload.AccessBasketWithdrawn(basket);
			case CONFLICT -> new WithdrawAccessBasketPayload.AccessBasketConflict(basket, ending.reason());
		};
	}

	private List<BasketObstacle> obstacles(Viewer viewer, List<OutputPortId> wanted,
			List<KeptObstacles.Obstacle> kept) {
		Map<OutputPortId, OutputPort> seen = this.ports.load(viewer, wanted)
			.stream()
			.collect(Collectors.toMap(OutputPort::id, Function.identity()));
		Map<OutputPortId, KeptObstacles.Obstacle> obstacles = kept.stream()
			.collect(Collectors.toMap(KeptObstacles.Obstacle::port, Function.identity()));
		return wanted.stream().filter(obstacles::containsKey).map((port) -> {
			OutputPort shown = Optional.ofNullable(seen.get(port)).orElseThrow(() -> new NotFound("output port"));
			RequestAccessPayload alone = this.answers.asked(viewer, port,
					Objects.requireNonNull(obstacles.get(port)).alone());
			return new BasketObstacle(SubscriptionViews.VIEWS.port(shown), obstacle(alone, wanted.indexOf(port)));
		}).toList();
	}

	private static RequestObstacle obstacle(RequestAccessPayload alone, int item) {
		return switch (alone) {
			case RequestAccessPayload.AccessRequestSubmitted _ ->
				throw new IllegalStateException("What is asked for does not stand in the way");
			case RequestAccessPayload.AccessRequestAlreadyOpen(var request) ->
				new RequestObstacle.AccessRequestAlreadyOpen(request);
			case RequestAccessPayload.AccessAlreadyGranted(var subscription) ->
				new RequestObstacle.AccessAlreadyGranted(subscription);
			case RequestAccessPayload.AccessNotRequestable(String because) ->
				new RequestObstacle.AccessNotRequestable(because);
			case RequestAccessPayload.AccessAgainstPolicy(var breaches) ->
				new RequestObstacle.AccessAgainstPolicy(breaches);
			case RequestAccessPayload.InvalidInput(var problems) ->
				new RequestObstacle.InvalidInput(problems.stream().map((each) -> within(item, each)).toList());
		};
	}

	private static InputProblem within(int item, InputProblem problem) {
		return new InputProblem(
				Stream.concat(Stream.of("items", String.valueOf(item)), problem.path().stream()).toList(),
				problem.message());
	}

	private AccessBasket basket(Viewer viewer, Ending<?> ending) {
		return this.baskets.load(viewer, List.of(new AccessBasketId(ending.subject())))
			.stream()
			.findFirst()
			.map(BasketViews.VIEWS::basket)
			.orElseThrow(() -> new NotFound("access basket"));
	}

}
