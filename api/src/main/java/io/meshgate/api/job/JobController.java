package io.meshgate.api.job;

import java.util.Optional;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.page.SearchArgument;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.job.JobConnection;
import io.meshgate.frontend.job.JobFilter;
import io.meshgate.graph.Page;
import io.meshgate.graph.job.JobQuery;
import io.meshgate.graph.job.Jobs;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * The jobs that a viewer may see.
 */
@Controller
class JobController {

	private final Jobs jobs;

	JobController(Jobs jobs) {
		this.jobs = jobs;
	}

	@QueryMapping
	JobConnection jobs(@Arguments JobsArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet selection) {
		Page page = JobPages.JOBS.page(arguments.first(), arguments.after());
		return JobPages.JOBS.of(page,
				this.jobs.list(viewer, query(arguments.filter()), page, selection.contains("totalCount")));
	}

	@QueryMapping
	Optional<Job> job(@Argument EntityRef by, @AuthenticationPrincipal Viewer viewer) {
		return this.jobs.find(viewer, Refs.of(by, Job.class)).map(JobViews.VIEWS::job);
	}

	private static JobQuery query(@Nullable JobFilter filter) {
		if (filter == null) {
			return new JobQuery(null, null, null);
		}
		return new JobQuery(SearchArgument.of(filter.search()), SearchArgument.of("namespace", filter.namespace()),
				SearchArgument.of("integration", filter.integration()));
	}

}
