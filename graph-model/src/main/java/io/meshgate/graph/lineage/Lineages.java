package io.meshgate.graph.lineage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import io.meshgate.graph.Graph;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.Row;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Follows the data from thing to thing. What the viewer may not see is neither answered
 * nor passed through: a way that leads over something hidden is no way.
 */
public final class Lineages {

	private final Graph graph;

	private final Clock clock;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 * @param clock tells which grants cover now
	 */
	public Lineages(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Follows a walk. What takes longer than it may is answered one hop further than was
	 * answered before, or as the start alone, and says so. A fifth of the time is left to
	 * load what is on the way.
	 * @param viewer who looks
	 * @param walk from where, which way and how far
	 * @param detailed whether it is asked who says what of the edges
	 * @return the lineage; empty where the viewer sees no such start
	 * @throws GraphTimeout if there was not even time to look at the start
	 */
	public Optional<Lineage> follow(Viewer viewer, LineageWalk walk, boolean detailed) {
		return inTime(walk, (way, patience) -> ask(viewer, way, detailed, patience).stream().toList()).stream()
			.findFirst();
	}

	/**
	 * Follows a walk at two moments at once, which may take twice as long as one. What
	 * takes longer is answered one hop far at both, or as the start alone, and says so.
	 * @param viewer who looks
	 * @param walk from where, which way and how far, from the beginning, at the earlier
	 * moment
	 * @param later the later moment; null for now
	 * @param detailed whether it is asked who says what of the edges
	 * @return what the two differ in; empty where the viewer sees no such start
	 * @throws GraphTimeout if there was not even time to look at the start
	 */
	public Optional<LineageDiff> compare(Viewer viewer, LineageWalk walk, @Nullable Instant later, boolean detailed) {
		List<Lineage> both = inTime(walk, (way, patience) -> {
			Map<String, @Nullable Object> parameters = parameters(viewer, way);
			parameters.put("later", later);
			return this.graph.within(patience.multipliedBy(2))
				.read((transaction) -> transaction.rows(WalkStatement.ofTwo(way, detailed), parameters))
				.stream()
				.map((row) -> lineage(way, row, detailed))
				.toList();
		});
		return both.isEmpty() ? Optional.empty() : Optional.of(LineageDiff.between(both.getFirst(), both.getLast()));
	}

	private static List<Lineage> inTime(LineageWalk walk, BiFunction<LineageWalk, Duration, List<Lineage>> question) {
		try {
			return question.apply(walk, tenths(walk, 5));
		}
		catch (GraphTimeout tooFar) {
			return oneHop(walk, question);
		}
	}

	private static List<Lineage> oneHop(LineageWalk walk, BiFunction<LineageWalk, Duration, List<Lineage>> question) {
		int hop = walk.answered() + 1;
		try {
			return question.apply(walk.upTo(hop), tenths(walk, 2))
				.stream()
				.map((found) -> walk.cutShort(found, hop))
				.toList();
		}
		catch (GraphTimeout tooWide) {
			return question.apply(walk.startAlone(), tenths(walk, 1)).stream().map(walk::nothingMore).toList();
		}
	}

	/**
	 * What is left of a walk where there is no time to load what is on it: the start
	 * alone, or nothing more than was answered before.
	 * @param viewer who looks
	 * @param walk from where, which way and how far
	 * @param detailed whether it is asked who says what of the edges
	 * @param patience how long they wait
	 * @return the lineage, which is cut; empty where the viewer sees no such start
	 * @throws GraphTimeout if there was not even time to look at the start
	 */
	public Optional<Lineage> begin(Viewer viewer, LineageWalk walk, boolean detailed, Duration patience) {
		return (walk.after() != null) ? Optional.of(walk.nothingMore())
				: ask(viewer, walk.startAlone(), detailed, patience).map(walk::nothingMore);
	}

	private static Duration tenths(LineageWalk walk, int many) {
		return walk.budget().time().multipliedBy(many).dividedBy(10);
	}

	private Optional<Lineage> ask(Viewer viewer, LineageWalk walk, boolean detailed, Duration patience) {
		return this.graph.within(patience)
			.read((transaction) -> transaction.row(WalkStatement.of(walk, detailed), parameters(viewer, walk)))
			.map((row) -> lineage(walk, row, detailed));
	}

	private Map<String, @Nullable Object> parameters(Viewer viewer, LineageWalk walk) {
		Map<String, @Nullable Object> parameters = new HashMap<>(walk.view().parameters());
		parameters.put("viewer", viewer.person());
		parameters.put("now", this.clock.instant());
		parameters.put("start", walk.start().id());
		parameters.put("until", walk.until());
		parameters.put("nodes", walk.budget().nodes());
		parameters.put("width", walk.budget().width());
		Optional.ofNullable(walk.after()).ifPresent((after) -> {
			parameters.put("distance", after.distance());
			parameters.put("name", after.name());
			parameters.put("id", after.id());
		});
		return parameters;
	}

	private static Lineage lineage(LineageWalk walk, Row row, boolean detailed) {
		List<LineageNode> nodes = row.list("nodes",
				(node) -> new LineageNode(new FlowId(node.text("id")), node.number("distance")));
		List<LineageEdge> edges = row.list("edges", (edge) -> new LineageEdge(new FlowId(edge.text("from")),
				new FlowId(edge.text("to")), detailed ? edge.list("origins", LineageOrigin::of) : List.of()));
		LineageCut cut = row.findText("cut").map(LineageCut::valueOf).orElse(null);
		LineageFrontier frontier = (cut != null) ? walk.behind(nodes, row.findText("last").orElse(null), cut) : null;
		return new Lineage(walk.level(), nodes, edges, cut, frontier);
	}

}
