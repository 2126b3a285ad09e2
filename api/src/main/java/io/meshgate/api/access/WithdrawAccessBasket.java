package io.meshgate.api.access;

import java.util.List;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.access.Verdicts;
import io.meshgate.graph.access.basket.BasketKeeping;
import io.meshgate.graph.access.basket.LockedBasket;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whoever submitted a basket takes back what nobody has decided on yet, as each request
 * is taken back.
 */
@Component
class WithdrawAccessBasket {

	private final Changes changes;

	private final WithdrawAccessRequest withdrawing;

	private final BasketKeeping keeping = new BasketKeeping();

	private final Verdicts verdicts = new Verdicts();

	WithdrawAccessBasket(Changes changes, WithdrawAccessRequest withdrawing) {
		this.changes = changes;
		this.withdrawing = withdrawing;
	}

	Ending<Moved> withdraw(Viewer viewer, BasketSeen seen, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			LockedBasket basket = this.keeping.lock(transaction, viewer, seen.id(), operation.at())
				.orElseThrow(() -> new NotFound("access basket"));
			List<RequestSeen.Held> requests = basket.requests()
				.stream()
				.map((id) -> new RequestSeen(id, null).hold(this.verdicts, transaction, viewer, operation))
				.toList();
			requests.forEach(WithdrawAccessRequest::attempt);
			List<RequestSeen.Held> open = requests.stream().filter((held) -> held.request().status().isOpen()).toList();
			return Attempt.on(basket.id())
				.unless(open.isEmpty(), "All of its requests have ended.")
				.ifUnchanged("basket", seen.version(), basket.version())
				.then(() -> open
					.forEach((held) -> this.withdrawing.withdraw(transaction, held.request(), operation.at())));
		});
	}

}
