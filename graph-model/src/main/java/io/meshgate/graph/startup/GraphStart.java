package io.meshgate.graph.startup;

import io.meshgate.graph.Graph;
import io.meshgate.graph.migration.SchemaMigration;
import io.meshgate.graph.words.Findable;
import org.neo4j.driver.Driver;

import org.springframework.context.SmartLifecycle;

/**
 * Starts before everything that answers, imports or works by itself: it waits until the
 * database answers, migrates it, waits for its indexes and lets everything be found.
 * Beans that need the graph are made meanwhile; none may use it before it is started
 * itself.
 */
final class GraphStart implements SmartLifecycle {

	/** After a database that this process starts itself. */
	private static final int PHASE = Integer.MIN_VALUE + 1;

	private final Driver driver;

	private final Graph graph;

	private final GraphSettings settings;

	private volatile boolean started;

	GraphStart(Driver driver, Graph graph, GraphSettings settings) {
		this.driver = driver;
		this.graph = graph;
		this.settings = settings;
	}

	@Override
	public void start() {
		DatabaseArrival.await(this.driver, this.settings.connectionPatience());
		new SchemaMigration(this.driver, this.settings.migrationTerm(), this.settings.migrationPatience()).apply();
		IndexArrival.await(this.graph, this.settings.migrationPatience());
		Findable.catchUp(this.graph);
		this.started = true;
	}

	@Override
	public void stop() {
		this.started = false;
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
