package io.meshgate.api.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.meshgate.api.input.Problems;
import io.meshgate.api.operation.Submission;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.BasketItemInput;
import io.meshgate.frontend.access.SubmitAccessBasketInput;
import io.meshgate.frontend.access.WithdrawAccessBasketInput;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody filled in to ask for access to several ports.
 */
final class BasketForm {

	private static final String ITEMS = "items";

	private static final int FEWEST = 2;

	private static final int MOST = 20;

	private final Problems problems;

	private final RequestAccessForm form;

	BasketForm(Submission submission) {
		this.problems = submission.problems();
		this.form = new RequestAccessForm(this.problems, submission.at());
	}

	BasketWanted wanted(SubmitAccessBasketInput input) {
		ConsumerRef consumer = this.form.consumer(input.consumer());
		this.form.purpose(input.purpose());
		this.form.window(input.startsAt(), input.endsAt());
		Instant startsAt = RequestAccessForm.instant(input.startsAt());
		Instant endsAt = RequestAccessForm.instant(input.endsAt());
		if (input.items().size() < FEWEST || input.items().size() > MOST) {
			this.problems.add(ITEMS, "must have between " + FEWEST + " and " + MOST + " elements");
			return new BasketWanted(input.purpose(), startsAt, endsAt, List.of());
		}
		Set<String> ports = new HashSet<>();
		List<AccessWanted> items = new ArrayList<>();
		for (BasketItemInput item : input.items()) {
			Problems below = this.problems.at(ITEMS, items.size());
			String port = below.id("outputPort", item.outputPort(), OutputPort.class).orElse("");
			if (!port.isEmpty() && !ports.add(port)) {
				below.add("outputPort", "must not be asked for twice");
			}
			items.add(new AccessWanted(new OutputPortId(port), consumer, input.purpose(), startsAt, endsAt,
					new AnswersForm(below).given(item.answers())));
		}
		return new BasketWanted(input.purpose(), startsAt, endsAt, items);
	}

	BasketSeen seen(WithdrawAccessBasketInput input) {
		String id = this.problems.id("accessBasket", input.accessBasket(), AccessBasket.class).orElse("");
		return new BasketSeen(new AccessBasketId(id), input.expectedVersion());
	}

}
