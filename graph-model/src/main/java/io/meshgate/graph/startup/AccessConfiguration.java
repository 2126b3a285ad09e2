package io.meshgate.graph.startup;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.asking.Outlooks;
import io.meshgate.graph.access.basket.Baskets;
import io.meshgate.graph.access.judging.GivenAnswers;
import io.meshgate.graph.account.GivenPorts;
import io.meshgate.graph.account.ServiceAccounts;
import io.meshgate.graph.campaign.Campaigns;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.hint.Hints;
import io.meshgate.graph.hint.TeamHints;
import io.meshgate.graph.history.PastReaders;
import io.meshgate.graph.provisioning.ProvisioningTasks;
import io.meshgate.graph.subscription.Subscriptions;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The stores of who asks for what, has it, and decides about it, as beans.
 */
@AutoConfiguration(after = GraphConfiguration.class)
class AccessConfiguration {

	@Bean
	AccessRequests accessRequests(Graph graph, Clock clock) {
		return new AccessRequests(graph, clock);
	}

	@Bean
	Baskets baskets(Graph graph, Clock clock) {
		return new Baskets(graph, clock);
	}

	@Bean
	Campaigns campaigns(Graph graph, Clock clock) {
		return new Campaigns(graph, clock);
	}

	@Bean
	Delegations delegations(Graph graph, Clock clock) {
		return new Delegations(graph, clock);
	}

	@Bean
	GivenAnswers givenAnswers(Graph graph, Clock clock) {
		return new GivenAnswers(graph, clock);
	}

	@Bean
	GivenPorts givenPorts(Graph graph) {
		return new GivenPorts(graph);
	}

	@Bean
	Hints hints(Graph graph) {
		return new Hints(graph);
	}

	@Bean
	Outlooks outlooks(Graph graph) {
		return new Outlooks(graph);
	}

	@Bean
	PastReaders pastReaders(Graph graph) {
		return new PastReaders(graph);
	}

	@Bean
	ProvisioningTasks provisioningTasks(Graph graph, Clock clock) {
		return new ProvisioningTasks(graph, clock);
	}

	@Bean
	ServiceAccounts serviceAccounts(Graph graph) {
		return new ServiceAccounts(graph);
	}

	@Bean
	Subscriptions subscriptions(Graph graph, Clock clock) {
		return new Subscriptions(graph, clock);
	}

	@Bean
	TeamHints teamHints(Graph graph, Clock clock) {
		return new TeamHints(graph, clock);
	}

}
