package io.meshgate.api.executor.postgresql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.meshgate.api.executor.PortalClient;
import io.meshgate.frontend.subscription.ProvisioningState;

/**
 * Makes a database as the portal wants it, and tells the portal. It keeps nothing in
 * mind: what is to be open is asked anew in each round, and held against what is open.
 */
final class PostgresqlExecutor {

	private final PortalClient portal;

	private final TableAccess access;

	private final String mark;

	private final Clock clock;

	PostgresqlExecutor(PortalClient portal, TableAccess access, String mark, Clock clock) {
		this.portal = portal;
		this.access = access;
		this.mark = mark;
		this.clock = clock;
	}

	/**
	 * Goes round once.
	 * @return what was found of each table, and what stood open for nobody
	 * @throws org.springframework.graphql.client.GraphQlClientException if the portal
	 * cannot be asked; then nothing is touched
	 */
	Reconciliation round() {
		Instant now = this.clock.instant();
		Map<String, Work> works = this.portal.tasks()
			.stream()
			.map(Work::of)
			.map((work) -> work.isDue(now) ? begin(work) : work)
			.collect(Collectors.toMap(Work::grant, Function.identity()));
		Reconciliation found = this.access.reconcile(openings(works, Work::isKnown),
				openings(works, (work) -> !work.isKnown()));
		found.outcomes()
			.forEach((outcome) -> tell(Objects.requireNonNull(works.get(outcome.opening().grant())),
					outcome.ending().isDone(), outcome.message()));
		works.values()
			.forEach((work) -> work.unusable()
				.ifPresent((message) -> tell(work, work.closes() && found.isReached(), message)));
		return found;
	}

	private static List<Opening> openings(Map<String, Work> works, Predicate<Work> which) {
		return works.values().stream().filter(which).flatMap((work) -> work.opening().stream()).toList();
	}

	private Work begin(Work work) {
		return this.portal.report(work.beginning()) ? work.begun() : work;
	}

	/** What was open and is found closed is a failure that has yet to begin. */
	private void tell(Work work, boolean done, String message) {
		Work told = (!done && work.is(ProvisioningState.DONE)) ? begin(work) : work;
		if (told.isBegun() || (done && work.is(ProvisioningState.IN_PROGRESS))) {
			this.portal.report(told.ending(done, message, this.mark));
		}
	}

}
