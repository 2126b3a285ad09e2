package io.meshgate.graph.lineage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A mesh drawn at random, in memory: products with ports, ports that give out datasets,
 * datasets with columns, and at each of these levels edges in any manner. Some of it is
 * hidden from somebody who is nothing special.
 */
final class DrawnMesh {

	static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

	private static final List<String> WAYS = List.of("DIRECT:IDENTITY", "INDIRECT:FILTER", "INDIRECT:JOIN:MASKING");

	private static final List<LineageSource> TELLING = List.of(LineageSource.OPENLINEAGE, LineageSource.CATALOGUE,
			LineageSource.MANUAL);

	final List<Thing> things = new ArrayList<>();

	final List<Edge> edges = new ArrayList<>();

	private final Random random;

	private final String prefix;

	private final Map<Boolean, Thing> homes = new HashMap<>();

	/** What all of its level read from; few meshes have such a thing. */
	final @Nullable Thing hub;

	DrawnMesh(long seed, String prefix, @Nullable LineageLevel hubbed) {
		this.random = new Random(seed);
		this.prefix = prefix;
		int products = 3 + this.random.nextInt(12);
		IntStream.range(0, products).forEach((_) -> product());
		for (LineageLevel level : LineageLevel.values()) {
			connect(of(level));
		}
		this.hub = (hubbed != null) ? hub(hubbed) : null;
	}

	/** A thousand read from one thing, and a few of them are read by others in turn. */
	private Thing hub(LineageLevel level) {
		Thing hub = add(level, home(level, true), true);
		for (int spoke = 0; spoke < 1_000; spoke++) {
			boolean visible = this.random.nextInt(4) > 0;
			Thing reader = add(level, home(level, visible), visible);
			connect(hub, reader);
			if (this.random.nextInt(50) == 0) {
				connect(reader, any(of(level)));
			}
		}
		return hub;
	}

	/** Ports and columns lie in something that is seen as they are. */
	private @Nullable Thing home(LineageLevel level, boolean visible) {
		return switch (level) {
			case DATA_PRODUCT, DATASET -> null;
			case OUTPUT_PORT ->
				this.homes.computeIfAbsent(visible, (_) -> add(LineageLevel.DATA_PRODUCT, null, visible));
			case COLUMN -> this.homes.computeIfAbsent(visible, (_) -> add(LineageLevel.DATASET, null, visible));
		};
	}

	private void product() {
		Thing product = add(LineageLevel.DATA_PRODUCT, null, this.random.nextInt(4) > 0);
		for (int port = this.random.nextInt(3); port >= 0; port--) {
			Thing offered = add(LineageLevel.OUTPUT_PORT, product, product.visible());
			for (int set = this.random.nextInt(3); set > 0; set--) {
				dataset(offered, product.visible());
			}
		}
		if (this.random.nextInt(3) == 0) {
			dataset(null, this.random.nextBoolean());
		}
	}

	private void dataset(@Nullable Thing port, boolean visible) {
		Thing dataset = add(LineageLevel.DATASET, port, visible);
		IntStream.rangeClosed(0, this.random.nextInt(3)).forEach((_) -> add(LineageLevel.COLUMN, dataset, visible));
	}

	private Thing add(LineageLevel level, @Nullable Thing within, boolean visible) {
		int number = this.things.size();
		String id = "%s-%04d".formatted(this.prefix, number);
		Thing thing = new Thing(level, id, "name " + this.random.nextInt(5), within, visible);
		this.things.add(thing);
		return thing;
	}

	/** Mostly few edges; now and then everything hangs on one. */
	private void connect(List<Thing> level) {
		if (level.isEmpty()) {
			return;
		}
		int edges = this.random.nextInt(2 * level.size() + 1);
		for (int edge = 0; edge < edges; edge++) {
			connect(any(level), any(level));
		}
		if (this.random.nextInt(5) == 0) {
			Thing hub = any(level);
			level.forEach((spoke) -> connect(hub, spoke));
		}
	}

	private void connect(Thing from, Thing to) {
		Instant since = EPOCH.plus(Duration.ofDays(this.random.nextInt(10)));
		Instant seen = this.random.nextBoolean() ? since.plus(Duration.ofDays(this.random.nextInt(5))) : null;
		Instant ended = (this.random.nextInt(4) == 0) ? since.plus(Duration.ofDays(1 + this.random.nextInt(9))) : null;
		List<String> ways = WAYS.stream().filter((_) -> this.random.nextInt(3) == 0).toList();
		LineageSource source = LineageSource.values()[this.random.nextInt(LineageSource.values().length)];
		LineageSource toldBy = (source == LineageSource.DATASETS) ? TELLING.get(this.random.nextInt(TELLING.size()))
				: null;
		this.edges.add(new Edge(from, to, source, toldBy, since, seen, ended, ways));
	}

	private Thing any(List<Thing> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	/** One of them, if there are any. */
	Optional<Thing> one(List<Thing> some) {
		return some.isEmpty() ? Optional.empty() : Optional.of(any(some));
	}

	/** What else is drawn for this mesh, in whatever order the meshes are looked at. */
	Random random() {
		return this.random;
	}

	/** Some day on which some of it held. */
	Instant day() {
		return EPOCH.plus(Duration.ofDays(this.random.nextInt(12)));
	}

	List<Thing> of(LineageLevel level) {
		return this.things.stream().filter((thing) -> thing.level() == level).toList();
	}

	/**
	 * Draws several meshes beside each other.
	 */
	static void draw(Graph graph, List<DrawnMesh> meshes) {
		List<Thing> things = meshes.stream().flatMap((mesh) -> mesh.things.stream()).toList();
		graph.write((transaction) -> {
			for (LineageLevel level : LineageLevel.values()) {
				transaction.rows(NODES.formatted(level.label()), Map.of("rows",
						things.stream().filter((each) -> each.level() == level).map(Thing::row).toList()));
			}
			for (LineageLevel level : LineageLevel.values()) {
				for (String type : Set.of("FEEDS", "FED")) {
					transaction.rows(EDGES.formatted(level.label(), type),
							Map.of("rows",
									meshes.stream()
										.flatMap((mesh) -> mesh.edges.stream())
										.filter((edge) -> edge.from().level() == level)
										.filter((edge) -> (edge.ended() == null) == type.equals("FEEDS"))
										.map(Edge::row)
										.toList()));
				}
			}
			return transaction.rows(TIES, Map.of());
		});
	}

	private static final String NODES = """
			UNWIND $rows AS row
			CREATE (n:%s)
			SET n = row
			""";

	private static final String EDGES = """
			UNWIND $rows AS row
			MATCH (source:%1$s {id: row.from})
			MATCH (target:%1$s {id: row.to})
			CREATE (source)-[flow:%2$s]->(target)
			SET flow = row.says
			""";

	private static final String TIES = """
			CALL () {
			  MATCH (t:Team {key: 'team'}), (p:DataProduct)
			  MERGE (t)-[:OWNS]->(p)
			}
			CALL () {
			  MATCH (n:OutputPort)
			  MATCH (p:DataProduct {id: n.within})
			  MERGE (p)-[:OFFERS]->(n)
			}
			CALL () {
			  MATCH (n:Dataset)
			  WHERE n.within IS NOT NULL
			  MATCH (o:OutputPort {id: n.within})
			  MERGE (o)-[:BOUND_TO]->(n)
			}
			CALL () {
			  MATCH (n:Dataset)
			  WHERE n.within IS NULL AND n.described
			  MERGE (d:Document {ref: 'dataset:' + n.id})
			  MERGE (d)-[:DESCRIBES]->(n)
			}
			CALL () {
			  MATCH (n:DatasetColumn)
			  MATCH (d:Dataset {id: n.within})
			  MERGE (d)-[:HAS_COLUMN]->(n)
			}
			""";

	/**
	 * A thing data go through.
	 *
	 * @param level of which level
	 * @param id unique
	 * @param name what it is sorted by
	 * @param within what it lies in, if in anything
	 * @param visible whether everybody sees it
	 */
	record Thing(LineageLevel level, String id, String name, @Nullable Thing within, boolean visible) {

		Map<String, Object> row() {
			Map<String, Object> row = new HashMap<>();
			row.put("id", this.id);
			row.put("key", this.id);
			row.put(this.level.sortedBy(), this.name);
			switch (this.level) {
				case DATA_PRODUCT -> {
					row.put("status", "ACTIVE");
					row.put("visibility", this.visible ? "PUBLIC" : "PRIVATE");
				}
				case DATASET -> {
					row.put("namespace", "drawn");
					row.put("name", this.id);
					row.put("described", this.visible);
				}
				case OUTPUT_PORT, COLUMN -> row.put("key", this.id);
			}
			if (this.within != null) {
				row.put("within", this.within.id());
			}
			return row;
		}

		/** Whether the other lies in it, or it in the other, or they are the same. */
		boolean touches(Thing other) {
			return isWithin(other) || other.isWithin(this);
		}

		private boolean isWithin(Thing other) {
			return equals(other) || (this.within != null && this.within.isWithin(other));
		}

	}

	/**
	 * Data go from one thing to another.
	 */
	record Edge(Thing from, Thing to, LineageSource source, @Nullable LineageSource toldBy, Instant since,
			@Nullable Instant seen, @Nullable Instant ended, List<String> ways) {

		boolean counts(LineageView view) {
			boolean holds = (view.asOf() == null) ? this.ended == null
					: !this.since.isAfter(view.asOf()) && (this.ended == null || this.ended.isAfter(view.asOf()));
			return holds
					&& (view.sources().isEmpty() || view.sources().contains(this.source)
							|| (this.toldBy != null && view.sources().contains(this.toldBy)))
					&& (view.seenSince() == null || this.seen == null || !this.seen.isBefore(view.seenSince()))
					&& (!view.direct() || this.ways.isEmpty()
							|| this.ways.stream().anyMatch((way) -> way.startsWith("DIRECT")));
		}

		Map<String, Object> row() {
			Map<String, Object> says = new HashMap<>();
			says.put("source", this.source);
			says.put("firstSeenAt", this.since);
			says.put("transformations", this.ways);
			if (this.toldBy != null) {
				says.put("toldBy", this.toldBy);
			}
			if (this.seen != null) {
				says.put("lastSeenAt", this.seen);
			}
			if (this.ended != null) {
				says.put("endedAt", this.ended);
			}
			return Map.of("from", this.from.id(), "to", this.to.id(), "says", says);
		}

	}

}
