package io.meshgate.graph.access.transition;

import java.util.EnumSet;
import java.util.Set;

import io.meshgate.graph.access.AccessRequestStatus;
import io.meshgate.graph.outbox.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a request from one status to the next: a constant is a row of the table.
 * There are no others, whoever acts.
 */
public enum RequestTransition {

	/** The one that every request begins with. */
	SUBMIT(RequestActor.ANYBODY, Way.in(AccessRequestStatus.SUBMITTED),
			Set.of(RequestGuard.PORT_REQUESTABLE, RequestGuard.CONSUMER_ALLOWED, RequestGuard.PURPOSE_GIVEN,
					RequestGuard.WITHIN_LONGEST_GRANT, RequestGuard.ANSWERS_VALID, RequestGuard.NONE_OPEN),
			Trace.of(EventType.ACCESS_REQUESTED, RequestEffect.FREEZES_TERMS)),

	/** By a rule, where no human is asked for. */
	APPROVE_BY_RULE(RequestActor.SYSTEM, Way.of(AccessRequestStatus.SUBMITTED, AccessRequestStatus.APPROVED),
			Set.of(RequestGuard.RULE_HOLDS, RequestGuard.NO_HUMAN_ASKED_FOR),
			Trace.of(EventType.ACCESS_APPROVED, RequestEffect.NAMES_RULE, RequestEffect.GIVES_GRANT)),

	/** By a rule. */
	REJECT_BY_RULE(RequestActor.SYSTEM, Way.of(AccessRequestStatus.SUBMITTED, AccessRequestStatus.REJECTED),
			Set.of(RequestGuard.RULE_FORBIDS), Trace.of(EventType.ACCESS_REJECTED, RequestEffect.NAMES_RULE)),

	/** To those who are to decide first. */
	ROUTE(RequestActor.SYSTEM, Way.of(AccessRequestStatus.SUBMITTED, AccessRequestStatus.IN_REVIEW),
			Set.of(RequestGuard.STAGES_RESOLVE), Trace.of(EventType.ACCESS_ROUTED, RequestEffect.BEGINS_REVIEW)),

	/** An approver says yes, and others have yet to. */
	ENDORSE(RequestActor.APPROVER, Way.within(AccessRequestStatus.IN_REVIEW),
			Set.of(RequestGuard.NOT_OWN_SIDE, RequestGuard.ONE_VOTE_EACH, RequestGuard.VERSION_UNCHANGED,
					RequestGuard.VOTES_WANTED),
			Trace.of(EventType.ACCESS_ENDORSED, RequestEffect.RECORDS_VOTE, RequestEffect.BEGINS_NEXT_STAGE)),

	/** An approver says yes, and nobody else has to. */
	APPROVE(RequestActor.APPROVER, Way.of(AccessRequestStatus.IN_REVIEW, AccessRequestStatus.APPROVED),
			Set.of(RequestGuard.NOT_OWN_SIDE, RequestGuard.ONE_VOTE_EACH, RequestGuard.VERSION_UNCHANGED,
					RequestGuard.LAST_VOTE),
			Trace.of(EventType.ACCESS_APPROVED, RequestEffect.RECORDS_VOTE, RequestEffect.GIVES_GRANT)),

	/** An approver says no. */
	REJECT(RequestActor.APPROVER, Way.of(AccessRequestStatus.IN_REVIEW, AccessRequestStatus.REJECTED),
			Set.of(RequestGuard.NOT_OWN_SIDE, RequestGuard.VERSION_UNCHANGED, RequestGuard.REASON_GIVEN),
			Trace.of(EventType.ACCESS_REJECTED, RequestEffect.RECORDS_VOTE)),

	/** An approver wants to know more. */
	ASK(RequestActor.APPROVER, Way.of(AccessRequestStatus.IN_REVIEW, AccessRequestStatus.NEEDS_INFO),
			Set.of(RequestGuard.NOT_OWN_SIDE, RequestGuard.VERSION_UNCHANGED, RequestGuard.TEXT_GIVEN),
			Trace.of(EventType.ACCESS_QUESTIONED, RequestEffect.PAUSES_CLOCK)),

	/** Whoever made the request tells it. */
	ANSWER(RequestActor.REQUESTER, Way.of(AccessRequestStatus.NEEDS_INFO, AccessRequestStatus.IN_REVIEW), Set.of(),
			Trace.of(EventType.ACCESS_ANSWERED, RequestEffect.RESUMES_CLOCK, RequestEffect.VOIDS_VOTES)),

	/** An approver would give less. */
	OFFER(RequestActor.APPROVER, Way.of(AccessRequestStatus.IN_REVIEW, AccessRequestStatus.COUNTER_OFFERED),
			Set.of(RequestGuard.NOT_OWN_SIDE, RequestGuard.ONE_VOTE_EACH, RequestGuard.VERSION_UNCHANGED,
					RequestGuard.STRICTLY_NARROWER),
			Trace.of(EventType.ACCESS_OFFERED)),

	/** Whoever made the request takes what is offered. */
	ACCEPT_OFFER(RequestActor.REQUESTER, Way.of(AccessRequestStatus.COUNTER_OFFERED, AccessRequestStatus.IN_REVIEW),
			Set.of(),
			Trace.of(EventType.ACCESS_ACCEPTED, RequestEffect.NARROWS_SCOPE, RequestEffect.COUNTS_OFFER_AS_VOTE)),

	/** Whoever made the request wants what they asked for. */
	DECLINE_OFFER(RequestActor.REQUESTER, Way.of(AccessRequestStatus.COUNTER_OFFERED, AccessRequestStatus.IN_REVIEW),
			Set.of(), Trace.of(EventType.ACCESS_DECLINED)),

	/** Nobody need decide in a stage. */
	SKIP_STAGE(RequestActor.SYSTEM, Way.within(AccessRequestStatus.IN_REVIEW),
			Set.of(RequestGuard.CONDITION_FALSE, RequestGuard.ANOTHER_STAGE_LEFT),
			Trace.of(EventType.ACCESS_SKIPPED, RequestEffect.SKIPS_STAGE)),

	/** Those who were to decide have not. */
	ESCALATE(RequestActor.SYSTEM, Way.within(AccessRequestStatus.IN_REVIEW), Set.of(RequestGuard.DUE_DATE_PASSED),
			Trace.of(EventType.ACCESS_ESCALATED, RequestEffect.ROUTES_UP)),

	/** Those who are to decide should do so soon. */
	REMIND(RequestActor.SYSTEM, Way.within(AccessRequestStatus.IN_REVIEW), Set.of(RequestGuard.DUE_DATE_NEAR),
			Trace.of(EventType.ACCESS_REMINDED, RequestEffect.REMINDS)),

	/** Others have come to decide. */
	REROUTE(RequestActor.SYSTEM,
			Way.within(AccessRequestStatus.IN_REVIEW, AccessRequestStatus.NEEDS_INFO,
					AccessRequestStatus.COUNTER_OFFERED),
			Set.of(RequestGuard.APPROVERS_CHANGED), Trace.of(EventType.ACCESS_REROUTED, RequestEffect.ROUTES_ANEW)),

	/** Whoever made the request takes it back. */
	WITHDRAW(RequestActor.REQUESTER, Way.out(AccessRequestStatus.WITHDRAWN), Set.of(RequestGuard.VERSION_UNCHANGED),
			Trace.of(EventType.ACCESS_WITHDRAWN)),

	/** Nobody has decided for too long. */
	LAPSE(RequestActor.SYSTEM, Way.out(AccessRequestStatus.EXPIRED), Set.of(RequestGuard.LIFETIME_PASSED),
			Trace.of(EventType.ACCESS_LAPSED)),

	/** What it was for has ended, as the product or port. */
	SUPERSEDE(RequestActor.SYSTEM, Way.out(AccessRequestStatus.SUPERSEDED), Set.of(RequestGuard.SUBJECT_GONE),
			Trace.of(EventType.ACCESS_SUPERSEDED));

	private final RequestActor by;

	private final Way way;

	private final Set<RequestGuard> guards;

	private final Trace trace;

	RequestTransition(RequestActor by, Way way, Set<RequestGuard> guards, Trace trace) {
		this.by = by;
		this.way = way;
		this.guards = guards;
		this.trace = trace;
	}

	/**
	 * From where it leads.
	 * @return these alone; none of the one that makes a request
	 */
	public Set<AccessRequestStatus> from() {
		return this.way.from();
	}

	/**
	 * Where it leads.
	 * @param present where the request stands
	 * @return where it stands then
	 */
	public AccessRequestStatus to(AccessRequestStatus present) {
		return (this.way.to() != null) ? this.way.to() : present;
	}

	/**
	 * How a request has ended by it.
	 * @return the status, of a transition that ends it
	 */
	public AccessRequestStatus end() {
		if (this.way.to() == null || this.way.to().isOpen()) {
			throw new IllegalStateException(this + " ends nothing");
		}
		return this.way.to();
	}

	/**
	 * Who makes it.
	 * @return nobody else
	 */
	public RequestActor by() {
		return this.by;
	}

	/**
	 * What must hold for it.
	 * @return all of it
	 */
	public Set<RequestGuard> guards() {
		return this.guards;
	}

	/**
	 * What it does besides.
	 * @return all of it
	 */
	public Set<RequestEffect> effects() {
		return this.trace.effects();
	}

	/**
	 * What is told of it, once, and what it is called where it is put on record.
	 * @return the type of the event
	 */
	public EventType told() {
		return this.trace.told();
	}

	/** From where to where; to nowhere else where the request stays as it is. */
	private record Way(Set<AccessRequestStatus> from, @Nullable AccessRequestStatus to) {

		static Way in(AccessRequestStatus to) {
			return new Way(Set.of(), to);
		}

		static Way of(AccessRequestStatus from, AccessRequestStatus to) {
			return new Way(Set.of(from), to);
		}

		static Way within(AccessRequestStatus... statuses) {
			return new Way(Set.of(statuses), null);
		}

		static Way out(AccessRequestStatus to) {
			Set<AccessRequestStatus> open = EnumSet.allOf(AccessRequestStatus.class);
			open.removeIf((status) -> !status.isOpen());
			return new Way(Set.copyOf(open), to);
		}

	}

	/** What is left of it: one event, and what it does. */
	private record Trace(EventType told, Set<RequestEffect> effects) {

		static Trace of(EventType told, RequestEffect... effects) {
			return new Trace(told, Set.of(effects));
		}

	}

}
