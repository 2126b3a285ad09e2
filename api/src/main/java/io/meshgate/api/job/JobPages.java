package io.meshgate.api.job;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.job.JobConnection;
import io.meshgate.frontend.job.RunConnection;
import io.meshgate.graph.job.Job;
import io.meshgate.graph.job.Run;
import io.meshgate.graph.job.Runs;

/**
 * How the lists of jobs, and of their runs, are cut into pages.
 */
final class JobPages {

	/** Jobs, by name. */
	static final Connections<Job, JobConnection> JOBS = Connections
		.in(ListOrder.byName("jobs.name", Job::name, Job::id), JobViews.VIEWS::edge, JobConnection::new);

	/** The runs of a job, newest first. */
	static final Connections<Run, RunConnection> RUNS = Connections.in(ListOrder.byInstant("job.runs", Runs::cursor),
			JobViews.VIEWS::edge, RunConnection::new);

	private JobPages() {
	}

}
