package io.meshgate.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.access.basket.BasketKeeping;
import io.meshgate.graph.access.basket.NewBasket;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.SubscriptionId;
import org.springframework.stereotype.Component;

/**
 * Somebody asks for access to several ports at once: for each as if it were asked for
 * alone, and for none of them where something stands in the way of one.
 */
@Component
class SubmitAccessBasket {

	private final Changes changes;

	private final Weighing weighing;

	private final Making making = new Making();

	private final BasketKeeping keeping = new BasketKeeping();

	private final ReviewPlan plan;

	SubmitAccessBasket(Changes changes, ReviewPlan plan) {
		this.changes = changes;
		this.weighing = new Weighing(changes);
		this.plan = plan;
	}

	Ending<Kind> submit(Viewer viewer, BasketWanted wanted, Operation operation) {
		List<Item> items = wanted.items().stream().map((item) -> item(viewer, item, operation)).toList();
		NewBasket basket = new NewBasket(new AccessBasketId(UUID.randomUUID().toString()), wanted.purpose(),
				wanted.startsAt(), wanted.endsAt(), operation.at(),
				items.stream().map((item) -> item.asking().id()).toList());
		return this.changes.make(operation, Kind.class,
				(transaction) -> submit(items.stream().map((item) -> item.act(transaction, viewer)).toList(),
						transaction, basket));
	}

	private Ending<Kind> submit(List<RequestAccess.Act> acts, Transaction transaction, NewBasket basket) {
		List<Weighed.Clear> clear = new ArrayList<>();
		List<Weighed.Obstructed> obstructed = new ArrayList<>();
		List<Weighed> weighed = this.weighing.weigh(acts);
		for (Weighed each : weighed) {
			switch (each) {
				case Weighed.Clear one -> clear.add(one);
				case Weighed.Obstructed one -> obstructed.add(one);
			}
		}
		if (!obstructed.isEmpty()) {
			weighed.forEach(this.weighing::letGo);
			return KeptObstacles.ending(Kind.OBSTRUCTED, basket.id(), obstructed);
		}
		List<Event> told = new ArrayList<>();
		clear.forEach(
				(one) -> this.making.make(one).forEach((event) -> told.add(event.with("basket", basket.id().value()))));
		this.keeping.keep(transaction, basket);
		this.changes.tell(transaction, told.toArray(Event[]::new));
		return Ending.of(Kind.SUBMITTED, basket.id().value());
	}

	private Item item(Viewer viewer, AccessWanted wanted, Operation operation) {
		return new Item(new Asking(new AccessRequestId(UUID.randomUUID().toString()),
				new SubscriptionId(UUID.randomUUID().toString()), viewer.person(), wanted.port(), wanted.consumer(),
				wanted.purpose(), wanted.startsAt(), wanted.endsAt(), wanted.answers(), operation.at(), this.plan,
				AccessRequestKind.NEW), RequestAccess.ByRule.anew());
	}

	/** What is asked, and what may come of it at once. */
	private record Item(Asking asking, RequestAccess.ByRule byRule) {

		RequestAccess.Act act(Transaction transaction, Viewer viewer) {
			return new RequestAccess.Act(transaction, viewer, this.asking, this.byRule);
		}

	}

	/** How asking for several ports ends. */
	enum Kind {

		/** All is asked for. */
		SUBMITTED,
		/** Something stands in the way. */
		OBSTRUCTED

	}

}
