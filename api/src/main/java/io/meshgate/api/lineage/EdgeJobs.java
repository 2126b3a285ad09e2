package io.meshgate.api.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Selection;
import io.meshgate.api.node.Wish;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.lineage.LineageOrigin;
import io.meshgate.graph.lineage.LineageEdge;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.event.JobId;
import org.jspecify.annotations.Nullable;

/**
 * Edges with the jobs by which data go over them, where these are asked for: all of one
 * answer are loaded at once.
 */
public final class EdgeJobs {

	private static final Comparator<io.meshgate.graph.lineage.LineageOrigin> FIRST = Comparator
		.comparing(io.meshgate.graph.lineage.LineageOrigin::firstSeenAt)
		.thenComparing(io.meshgate.graph.lineage.LineageOrigin::source);

	private final Map<String, Node> jobs;

	/**
	 * The jobs of edges.
	 * @param jobs by global id, those that the viewer sees
	 */
	public EdgeJobs(Map<String, Node> jobs) {
		this.jobs = jobs;
	}

	/**
	 * The jobs of edges as they are to be loaded, none where they are not asked for.
	 * @param edges whose jobs
	 * @param shown of the edges
	 * @return them
	 */
	public static Wish wish(List<LineageEdge> edges, Shown shown) {
		if (!shown.asksForJobs()) {
			return Wish.among(Set.of(), List.of(), shown.jobs());
		}
		return Wish.among(Set.of(Job.class),
				edges.stream()
					.flatMap((edge) -> edge.origins().stream())
					.map(io.meshgate.graph.lineage.LineageOrigin::job)
					.filter(Objects::nonNull)
					.distinct()
					.map((id) -> GlobalId.of(Job.class, id))
					.toList(),
				shown.jobs());
	}

	/**
	 * Edges with their jobs.
	 * @param level in which detail
	 * @param edges as the graph holds them
	 * @return as the contract shows them
	 */
	public List<io.meshgate.frontend.lineage.LineageEdge> edges(LineageLevel level, List<LineageEdge> edges) {
		return edges.stream()
			.map((edge) -> new io.meshgate.frontend.lineage.LineageEdge(Flowing.id(level, edge.from()).text(),
					Flowing.id(level, edge.to()).text(),
					edge.origins().stream().sorted(FIRST).map(this::origin).toList()))
			.toList();
	}

	private LineageOrigin origin(io.meshgate.graph.lineage.LineageOrigin origin) {
		return LineageViews.VIEWS.origin(origin, job(origin.job()));
	}

	private @Nullable Job job(@Nullable JobId id) {
		return (id != null && this.jobs.get(GlobalId.of(Job.class, id).text()) instanceof Job job) ? job : null;
	}

	/**
	 * What is selected of edges.
	 *
	 * @param selection of the field
	 * @param paths of the fields below it that hold edges
	 */
	public record Shown(DataFetchingFieldSelectionSet selection, List<String> paths) {

		public Shown {
			paths = List.copyOf(paths);
		}

		/**
		 * What is selected of the edges of some fields.
		 * @param selection of the field above
		 * @param paths of those below it
		 */
		public Shown(DataFetchingFieldSelectionSet selection, String... paths) {
			this(selection, List.of(paths));
		}

		boolean isDetailed() {
			return this.paths.stream().anyMatch((path) -> this.selection.contains(path + "/origins"));
		}

		boolean asksForJobs() {
			return path().findAny().isPresent();
		}

		Selection jobs() {
			return new Selection(this.selection, path().findFirst().orElse(""));
		}

		private Stream<String> path() {
			return this.paths.stream()
				.map((path) -> path + "/origins/job")
				.filter(this.selection::contains)
				.map((path) -> path + "/");
		}

	}

}
