package io.meshgate.api.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.asking.Asked;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.NearestApprovers;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.clock.Lapses;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.renewal.Renewing;
import io.meshgate.graph.access.renewal.Taken;
import io.meshgate.graph.access.routing.Asker;
import io.meshgate.graph.access.routing.StageRoute;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessWish;
import io.meshgate.graph.policy.TermsInForce;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * How it is found out what comes of asking, by {@link Prospect}, under the locks that
 * this takes: products and consumer, then subscriptions, people, and policies, each for
 * all that is asked at once and in one order, so that nobody waits for somebody who waits
 * for them.
 */
final class Weighing {

	private static final Comparator<RequestAccess.Act> BY_PORT = Comparator
		.comparing((act) -> act.asking().port().value());

	private final Changes changes;

	private final Requesting requesting = new Requesting();

	private final Renewing renewing = new Renewing();

	private final Judging judging = new Judging();

	private final Lapses lapses = new Lapses();

	Weighing(Changes changes) {
		this.changes = changes;
	}

	/**
	 * Weighs what one person asks in one transaction for one consumer, each port once.
	 */
	List<Weighed> weigh(List<RequestAccess.Act> acts) {
		List<RequestAccess.Act> inOrder = acts.stream().sorted(BY_PORT).toList();
		RequestAccess.Act first = inOrder.getFirst();
		this.requesting.secure(first.transaction(), inOrder.stream().map((act) -> act.asking().port()).toList(),
				first.asking().consumer());
		Map<OutputPortId, Asked> facts = this.requesting.facts(first.transaction(),
				inOrder.stream().map(RequestAccess.Act::asking).toList());
		Map<RequestAccess.Act, Optional<Prospect>> known = new LinkedHashMap<>();
		inOrder.forEach((act) -> known.put(act, Prospect.of(seen(facts.get(act.asking().port())))));
		List<Weighed> weighed = new ArrayList<>();
		List<Going> going = new ArrayList<>();
		known.forEach((act, prospect) -> prospect.ifPresentOrElse(
				(found) -> weighed.add(new Weighed.Obstructed(act, null, found)), () -> hold(act, weighed, going)));
		weighed.addAll(going.isEmpty() ? List.of() : judge(first, going));
		return weighed;
	}

	/**
	 * Lets go of what was locked only for what leads to no request.
	 */
	void letGo(Weighed weighed) {
		HeldSubscription held = weighed.held();
		if (held != null) {
			this.requesting.letGo(weighed.act().transaction(), held);
		}
	}

	private static Asked seen(@Nullable Asked asked) {
		if (asked == null) {
			throw new NotFound("output port");
		}
		if (!asked.consumerFound()) {
			throw new NotFound("consumer");
		}
		return asked;
	}

	private void hold(RequestAccess.Act act, List<Weighed> obstructed, List<Going> going) {
		Transaction transaction = act.transaction();
		HeldSubscription held = this.requesting.hold(transaction, act.asking());
		if (held.lapsed() != null) {
			this.changes.tell(transaction,
					this.lapses.end(transaction, held.lapsed(), act.asking().submittedAt()).toArray(Event[]::new));
		}
		Optional<Prospect> there = Prospect.of(held, act.asking().kind());
		if (there.isPresent()) {
			obstructed.add(new Weighed.Obstructed(act, null, there.get()));
			return;
		}
		switch (this.renewing.take(transaction, act.asking(), held.id())) {
			case Taken.Back(String because) ->
				obstructed.add(new Weighed.Obstructed(act, null, new Prospect.NothingThere(held.id(), because)));
			case Taken.Up(var asking, GrantId running) -> going.add(new Going(act.of(asking), held, running));
		}
	}

	private List<Weighed> judge(RequestAccess.Act first, List<Going> going) {
		Map<SubscriptionId, List<PersonId>> approvers = NearestApprovers.secure(first.transaction(), first.viewer(),
				going.stream().map((each) -> each.held().id()).toList());
		Map<OutputPortId, TermsInForce> inForce = this.judging.secure(first.transaction(),
				going.stream().map((each) -> each.act().asking().port()).toList());
		return going.stream()
			.map((each) -> judge(each, inForce.getOrDefault(each.act().asking().port(), TermsInForce.NONE),
					approvers.getOrDefault(each.held().id(), List.of())))
			.toList();
	}

	private Weighed judge(Going going, TermsInForce inForce, List<PersonId> approvers) {
		RequestAccess.Act act = going.act();
		AccessWish wish = act.asking().wish(this.judging.teams(act.transaction(), going.held().id()));
		Prospect prospect = Prospect.of(inForce, wish, act.asking().answered(), approvers);
		return switch (prospect) {
			case Prospect.Routed _, Prospect.Ruled _ ->
				new Weighed.Clear(act.of(routed(going, inForce, wish, approvers.size())), going.held(), going.running(),
						new Weighed.Judged(inForce, wish, prospect));
			case Prospect.NotRequestable _, Prospect.AlreadyGranted _, Prospect.AlreadyOpen _, Prospect.NothingThere _,
					Prospect.AgainstPolicy _, Prospect.Unanswered _ ->
				new Weighed.Obstructed(act, going.held(), prospect);
		};
	}

	private static Asking routed(Going going, TermsInForce inForce, AccessWish wish, int owners) {
		Asking asking = going.act().asking();
		return inForce.stages().isEmpty() ? asking : asking.routed(StageRoute.plan(going.act().transaction(),
				Asker.of(asking.requester(), going.held().id(), owners), inForce.stages(), wish));
	}

	/** That nothing stands in the way of but what the policies say. */
	private record Going(RequestAccess.Act act, HeldSubscription held, @Nullable GrantId running) {
	}

}
