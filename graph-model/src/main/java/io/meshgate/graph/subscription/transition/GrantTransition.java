package io.meshgate.graph.subscription.transition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.subscription.GrantEndReason;
import io.meshgate.graph.subscription.GrantStatus;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a grant from one status to the next: a constant is a row of the table. That
 * one which is to start later has started is no row, since nothing is written of it: it
 * is active when its time has come.
 */
public enum GrantTransition {

	/** Access is given: at once, or from a time to come. */
	GRANT(GrantActor.SYSTEM, Way.in(GrantStatus.SCHEDULED, GrantStatus.ACTIVE),
			Set.of(GrantGuard.REQUEST_APPROVED, GrantGuard.AFTER_THE_RUNNING_ONE), EventType.ACCESS_APPROVED),

	/** Access is taken away for good. */
	REVOKE(GrantActor.OWNER, Way.out(GrantEndReason.REVOKED), Set.of(GrantGuard.REASON_GIVEN),
			EventType.ACCESS_REVOKED),

	/** Access is given back. */
	RELINQUISH(GrantActor.CONSUMER_SIDE, Way.out(GrantEndReason.RELINQUISHED), Set.of(), EventType.ACCESS_RELINQUISHED),

	/** Access is taken away for a time. */
	SUSPEND(GrantActor.OWNER_OR_SECURITY, Way.of(GrantStatus.ACTIVE, GrantStatus.SUSPENDED),
			Set.of(GrantGuard.REASON_GIVEN, GrantGuard.END_GIVEN), EventType.ACCESS_SUSPENDED),

	/** That time is over, or somebody says so. */
	RESUME(GrantActor.OWNER_OR_SECURITY, Way.of(GrantStatus.SUSPENDED, GrantStatus.ACTIVE), Set.of(),
			EventType.ACCESS_RESUMED),

	/** Its end has come. */
	EXPIRE(GrantActor.SYSTEM, Way.out(GrantEndReason.EXPIRED), Set.of(GrantGuard.END_DATE_PASSED),
			EventType.ACCESS_EXPIRED),

	/** Nobody has said yes to what the contract is by now. */
	SUSPEND_FOR_CONSENT(GrantActor.SYSTEM, Way.of(GrantStatus.ACTIVE, GrantStatus.SUSPENDED),
			Set.of(GrantGuard.GRACE_PASSED), EventType.ACCESS_SUSPENDED),

	/** Somebody has, late. */
	CONSENT(GrantActor.CONSUMER_SIDE, Way.of(GrantStatus.SUSPENDED, GrantStatus.ACTIVE), Set.of(),
			EventType.ACCESS_RESUMED),

	/** It ends with what it gives access to, or who has it. */
	SUPERSEDE(GrantActor.SYSTEM, Way.out(GrantEndReason.SUPERSEDED), Set.of(GrantGuard.SUBJECT_GONE),
			EventType.ACCESS_ENDED),

	/** Another takes its place. */
	REPLACE(GrantActor.SYSTEM, Way.out(GrantEndReason.SUPERSEDED, GrantStatus.ACTIVE),
			Set.of(GrantGuard.SCOPE_CHANGE_APPROVED), EventType.ACCESS_ENDED),

	/** It ends by what the platform lays down. */
	END_BY_POLICY(GrantActor.SYSTEM, Way.out(GrantEndReason.POLICY), Set.of(GrantGuard.POLICY_ENDS_IT),
			EventType.ACCESS_ENDED);

	private final GrantActor by;

	private final Way way;

	private final Set<GrantGuard> guards;

	private final EventType told;

	GrantTransition(GrantActor by, Way way, Set<GrantGuard> guards, EventType told) {
		this.by = by;
		this.way = way;
		this.guards = guards;
		this.told = told;
	}

	/**
	 * From where it leads.
	 * @return these alone; none of the one that gives access
	 */
	public Set<GrantStatus> from() {
		return this.way.from();
	}

	/**
	 * Tries it.
	 * @param present where the grant stands
	 * @return what comes of it
	 */
	public GrantCourse on(GrantStatus present) {
		if (from().contains(present)) {
			return new GrantCourse.Gone(this);
		}
		return new GrantCourse.Refused(present, switch (present) {
			case SCHEDULED -> "The access has yet to begin.";
			case ACTIVE -> "There is access now.";
			case SUSPENDED -> "The access is suspended.";
			case ENDED -> ends().isPresent() ? "There is no access left to end." : "The access has ended.";
		});
	}

	/**
	 * Where it leads.
	 * @return one of these
	 */
	public Set<GrantStatus> to() {
		return this.way.to();
	}

	/**
	 * Who makes it.
	 * @return nobody else
	 */
	public GrantActor by() {
		return this.by;
	}

	/**
	 * What must hold for it.
	 * @return all of it
	 */
	public Set<GrantGuard> guards() {
		return this.guards;
	}

	/**
	 * Why a grant has ended by it, if it has.
	 * @return the reason; empty where the grant goes on
	 */
	public Optional<GrantEndReason> ends() {
		return Optional.ofNullable(this.way.reason());
	}

	/**
	 * Why a grant has ended by it.
	 * @return the reason, of a transition that ends it
	 */
	public GrantEndReason reason() {
		return Objects.requireNonNull(this.way.reason());
	}

	/**
	 * What is told of it, once, and what it is called where it is put on record. That
	 * access is given is told of the request.
	 * @return the type of the event
	 */
	public EventType told() {
		return this.told;
	}

	/** From where to where, and why where it ends there. */
	private record Way(Set<GrantStatus> from, Set<GrantStatus> to, @Nullable GrantEndReason reason) {

		static Way in(GrantStatus... to) {
			return new Way(Set.of(), EnumSet.copyOf(Arrays.asList(to)), null);
		}

		static Way of(GrantStatus from, GrantStatus to) {
			return new Way(Set.of(from), Set.of(to), null);
		}

		static Way out(GrantEndReason reason) {
			return out(reason, GrantStatus.SCHEDULED, GrantStatus.ACTIVE, GrantStatus.SUSPENDED);
		}

		static Way out(GrantEndReason reason, GrantStatus... from) {
			return new Way(EnumSet.copyOf(Arrays.asList(from)), Set.of(GrantStatus.ENDED), reason);
		}

	}

}
