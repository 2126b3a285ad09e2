package io.meshgate.api.race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.api.portal.AnotherInstance;
import io.meshgate.api.portal.MovableClock;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Visitor;

import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Two instances of the portal on one database and by one clock. People sign in at both.
 */
final class TwoPortals implements AutoCloseable {

	static final int INSTANCES = 2;

	private final AnotherInstance other;

	private final List<Portal> portals;

	private final List<ApplicationContext> applications;

	private final Map<String, List<Visitor>> visitors = new HashMap<>();

	private TwoPortals(ApplicationContext one, Portal portal, AnotherInstance other) {
		this.other = other;
		this.portals = List.of(portal, other.portal());
		this.applications = List.of(one, other.application());
	}

	/** Starts the second beside the first. */
	static TwoPortals open(ApplicationContext one, Portal portal) {
		return new TwoPortals(one, portal, AnotherInstance.open(one.getBean(MovableClock.class)));
	}

	/** Their tokens hold for an hour of the portals' time. */
	void signIn(String... people) {
		for (String person : people) {
			this.visitors.put(person, this.portals.stream().map((portal) -> portal.signIn(person)).toList());
		}
	}

	Visitor visitor(String person, int instance) {
		return Objects.requireNonNull(this.visitors.get(person), person).get(instance);
	}

	/** Does what an instance does every minute. */
	void work(String task, int instance) {
		this.applications.get(instance)
			.getBean(ScheduledTaskHolder.class)
			.getScheduledTasks()
			.stream()
			.filter((scheduled) -> scheduled.toString().endsWith(task))
			.findFirst()
			.orElseThrow()
			.getTask()
			.getRunnable()
			.run();
	}

	@Override
	public void close() {
		this.other.close();
	}

}
