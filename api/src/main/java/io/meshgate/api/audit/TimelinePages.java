package io.meshgate.api.audit;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.batch.Batch;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.page.PageArguments;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.audit.TimelineEntryConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.audit.AuditEntry;
import io.meshgate.graph.audit.AuditLog;
import io.meshgate.graph.audit.Timeline;
import io.meshgate.graph.audit.Timelines;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * The timelines of the things of one kind, page by page.
 */
final class TimelinePages {

	private static final Connections<AuditEntry, TimelineEntryConnection> ENTRIES = Connections.in(
			ListOrder.byInstant("timeline.at", AuditLog::cursor), AuditViews.VIEWS::moment,
			(edges, page, total) -> new TimelineEntryConnection(edges, page));

	private final Batch<String, Page, Slice<AuditEntry>> batch;

	TimelinePages(Timelines timelines, Timeline of, BatchLoaderRegistry registry) {
		this.batch = new Batch<>(registry, of + ".timeline",
				(viewer, ids, page) -> timelines.list(viewer, of, ids, page));
	}

	CompletableFuture<TimelineEntryConnection> load(Node of, PageArguments asked, Viewer viewer,
			DataFetchingEnvironment environment) {
		Page page = ENTRIES.page(asked.first(), asked.after());
		return this.batch.load(environment, viewer, GlobalId.valueOf(of), page)
			.thenApply((slice) -> ENTRIES.of(page, Slice.orNone(slice)));
	}

}
