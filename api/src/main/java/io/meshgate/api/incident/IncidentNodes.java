package io.meshgate.api.incident;

import io.meshgate.api.node.FactsSource;
import io.meshgate.api.node.NodeSource;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.incident.Incidents;
import io.meshgate.graph.loading.Circle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Incidents as nodes.
 */
@Configuration(proxyBeanMethods = false)
class IncidentNodes {

	@Bean
	NodeSource incidentSource() {
		return NodeSource.of(Incident.class, IncidentId::new, Incidents.LOADING, IncidentViews.VIEWS::incident);
	}

	@Bean
	FactsSource incidentFacts() {
		return FactsSource.of(Incident.class, Circle.INCIDENT, IncidentId::new,
				Incidents.LOADING.map(IncidentViews::facts));
	}

}
