package io.meshgate.api.job;

import java.time.Clock;

import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.job.Run;
import io.meshgate.graph.Graph;
import io.meshgate.graph.job.JobTraffic;
import io.meshgate.graph.job.Jobs;
import io.meshgate.graph.job.RunId;
import io.meshgate.graph.job.Runs;
import io.meshgate.graph.lineage.event.JobId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The stores of jobs and runs, and both as nodes.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

	@Bean
	Jobs jobs(Graph graph, Clock clock) {
		return new Jobs(graph, clock);
	}

	@Bean
	JobTraffic jobTraffic(Graph graph, Clock clock) {
		return new JobTraffic(graph, clock);
	}

	@Bean
	Runs runs(Graph graph, Clock clock) {
		return new Runs(graph, clock);
	}

	@Bean
	NodeSource jobSource() {
		return NodeSource.of(Job.class, JobId::new, Jobs.LOADING, JobViews.VIEWS::job);
	}

	@Bean
	NodeSource runSource() {
		return NodeSource.of(Run.class, RunId::new, Runs.LOADING, JobViews.VIEWS::run);
	}

}
