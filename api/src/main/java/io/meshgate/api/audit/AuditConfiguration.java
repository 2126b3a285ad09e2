package io.meshgate.api.audit;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.audit.AuditLog;
import io.meshgate.graph.audit.Timelines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The record as beans.
 */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	AuditLog auditLog(Graph graph) {
		return new AuditLog(graph);
	}

	@Bean
	Timelines timelines(Graph graph, Clock clock) {
		return new Timelines(graph, clock);
	}

}
