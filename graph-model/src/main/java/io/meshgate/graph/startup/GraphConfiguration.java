package io.meshgate.graph.startup;

import java.time.Clock;

import io.meshgate.graph.Graph;
import io.meshgate.graph.access.judging.Judgements;
import io.meshgate.graph.application.ApplicationInputs;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.check.Checks;
import io.meshgate.graph.contract.ColumnClassifications;
import io.meshgate.graph.contract.ContractSchemas;
import io.meshgate.graph.discovery.Facets;
import io.meshgate.graph.discovery.Suggestions;
import io.meshgate.graph.domain.Domains;
import io.meshgate.graph.domain.HeldDomains;
import io.meshgate.graph.domain.Stewardship;
import io.meshgate.graph.glossary.TermGroups;
import io.meshgate.graph.glossary.Terms;
import io.meshgate.graph.governance.GovernanceRules;
import io.meshgate.graph.governance.compliance.Compliances;
import io.meshgate.graph.governance.scorecard.Scorecards;
import io.meshgate.graph.governance.waiver.Waivers;
import io.meshgate.graph.incident.Incidents;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.People;
import io.meshgate.graph.platform.PlatformPorts;
import io.meshgate.graph.platform.Platforms;
import io.meshgate.graph.policy.AccessPolicies;
import io.meshgate.graph.policy.PoliciesInForce;
import io.meshgate.graph.policy.PolicyHistory;
import io.meshgate.graph.port.ContractVersions;
import io.meshgate.graph.port.Contracts;
import io.meshgate.graph.port.PortDetails;
import io.meshgate.graph.port.Ports;
import io.meshgate.graph.product.ProductWholes;
import io.meshgate.graph.product.Products;
import io.meshgate.graph.product.ProductsBehind;
import io.meshgate.graph.product.profile.ProductProfiles;
import io.meshgate.graph.product.version.ProductVersions;
import io.meshgate.graph.quality.Objectives;
import io.meshgate.graph.rating.Ratings;
import io.meshgate.graph.team.TeamTree;
import io.meshgate.graph.team.Teams;
import io.meshgate.graph.template.Templates;
import io.meshgate.graph.usage.Usages;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * The graph and its stores as beans. The database may not answer yet while they are made:
 * see {@link GraphStart}.
 */
@AutoConfiguration(after = Neo4jAutoConfiguration.class)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	/**
	 * Where one server is named nobody else can be read from, and what reads cannot
	 * write.
	 */
	@Bean
	Graph graph(Driver driver, GraphSettings settings, Neo4jConnectionDetails database) {
		Graph graph = new Graph(driver, settings.transactionTimeout());
		boolean routed = database.getUri().getScheme().startsWith("neo4j");
		return (routed && settings.readFromLeader()) ? graph.readingFromLeader() : graph;
	}

	@Bean
	GraphStart graphStart(Driver driver, Graph graph, GraphSettings settings) {
		return new GraphStart(driver, graph, settings);
	}

	@Bean
	Applications applications(Graph graph) {
		return new Applications(graph);
	}

	@Bean
	Changes changes(Graph graph, Clock clock) {
		return new Changes(graph, clock);
	}

	@Bean
	Checks checks(Graph graph, Clock clock) {
		return new Checks(graph, clock);
	}

	@Bean
	Colleagues colleagues(Graph graph) {
		return new Colleagues(graph);
	}

	@Bean
	Compliances compliances(Graph graph, Clock clock) {
		return new Compliances(graph, clock);
	}

	@Bean
	ColumnClassifications columnClassifications(Graph graph, Clock clock) {
		return new ColumnClassifications(graph, clock);
	}

	@Bean
	ContractSchemas contractSchemas(Graph graph, Clock clock) {
		return new ContractSchemas(graph, clock);
	}

	@Bean
	Contracts contracts(Graph graph, Clock clock) {
		return new Contracts(graph, clock);
	}

	@Bean
	HeldDomains heldDomains(Graph graph) {
		return new HeldDomains(graph);
	}

	@Bean
	ApplicationInputs applicationInputs(Graph graph, Clock clock) {
		return new ApplicationInputs(graph, clock);
	}

	@Bean
	ContractVersions contractVersions(Graph graph, Clock clock) {
		return new ContractVersions(graph, clock);
	}

	@Bean
	Domains domains(Graph graph) {
		return new Domains(graph);
	}

	@Bean
	Incidents incidents(Graph graph, Clock clock) {
		return new Incidents(graph, clock);
	}

	@Bean
	AccessPolicies accessPolicies(Graph graph) {
		return new AccessPolicies(graph);
	}

	@Bean
	PolicyHistory policyHistory(Graph graph) {
		return new PolicyHistory(graph);
	}

	@Bean
	PoliciesInForce policiesInForce(Graph graph, Clock clock) {
		return new PoliciesInForce(graph, clock);
	}

	@Bean
	Judgements judgements(Graph graph, Clock clock) {
		return new Judgements(graph, clock);
	}

	@Bean
	GovernanceRules governanceRules(Graph graph) {
		return new GovernanceRules(graph);
	}

	@Bean
	Facets facets(Graph graph, Clock clock) {
		return new Facets(graph, clock);
	}

	@Bean
	Objectives objectives(Graph graph, Clock clock) {
		return new Objectives(graph, clock);
	}

	@Bean
	People people(Graph graph) {
		return new People(graph);
	}

	@Bean
	PlatformPorts platformPorts(Graph graph, Clock clock) {
		return new PlatformPorts(graph, clock);
	}

	@Bean
	Platforms platforms(Graph graph) {
		return new Platforms(graph);
	}

	@Bean
	PortDetails portDetails(Graph graph, Clock clock) {
		return new PortDetails(graph, clock);
	}

	@Bean
	Ports ports(Graph graph, Clock clock) {
		return new Ports(graph, clock);
	}

	@Bean
	ProductProfiles productProfiles(Graph graph, Clock clock) {
		return new ProductProfiles(graph, clock);
	}

	@Bean
	ProductVersions productVersions(Graph graph, Clock clock) {
		return new ProductVersions(graph, clock);
	}

	@Bean
	ProductWholes productWholes(Graph graph, Clock clock) {
		return new ProductWholes(graph, clock);
	}

	@Bean
	Products products(Graph graph, Clock clock) {
		return new Products(graph, clock);
	}

	@Bean
	ProductsBehind productsBehind(Graph graph, Clock clock) {
		return new ProductsBehind(graph, clock);
	}

	@Bean
	Ratings ratings(Graph graph, Clock clock) {
		return new Ratings(graph, clock);
	}

	@Bean
	Scorecards scorecards(Graph graph, Clock clock) {
		return new Scorecards(graph, clock);
	}

	@Bean
	Stewardship stewardship(Graph graph) {
		return new Stewardship(graph);
	}

	@Bean
	Usages usages(Graph graph, Clock clock) {
		return new Usages(graph, clock);
	}

	@Bean
	Suggestions suggestions(Graph graph, Clock clock) {
		return new Suggestions(graph, clock);
	}

	@Bean
	Teams teams(Graph graph) {
		return new Teams(graph);
	}

	@Bean
	TeamTree teamTree(Graph graph) {
		return new TeamTree(graph);
	}

	@Bean
	Templates templates(Graph graph) {
		return new Templates(graph);
	}

	@Bean
	TermGroups termGroups(Graph graph) {
		return new TermGroups(graph);
	}

	@Bean
	Terms terms(Graph graph) {
		return new Terms(graph);
	}

	@Bean
	Waivers waivers(Graph graph, Clock clock) {
		return new Waivers(graph, clock);
	}

}
