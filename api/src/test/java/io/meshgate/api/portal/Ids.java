package io.meshgate.api.portal;

import java.util.UUID;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.access.AccessBasket;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.campaign.AccessCampaign;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.job.Job;
import io.meshgate.frontend.job.Run;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.job.RunId;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * The global ids of what a mesh was told to hold, by key.
 */
public final class Ids {

	private Ids() {
	}

	public static String domain(String key) {
		return GlobalId.of(Domain.class, Mesh.domain(key)).text();
	}

	public static String team(String key) {
		return GlobalId.of(Team.class, Mesh.team(key)).text();
	}

	public static String person(String key) {
		return GlobalId.of(Person.class, Mesh.person(key)).text();
	}

	public static String application(String key) {
		return GlobalId.of(Application.class, Mesh.application(key)).text();
	}

	public static String product(String key) {
		return GlobalId.of(DataProduct.class, Mesh.product(key)).text();
	}

	public static String rule(String key) {
		return GlobalId.of(GovernanceRule.class, Mesh.rule(key)).text();
	}

	/**
	 * An access policy.
	 * @param domain the key of the domain it is of
	 * @return the id
	 */
	public static String policy(String domain) {
		return GlobalId.of(AccessPolicy.class, Mesh.policy(domain)).text();
	}

	public static String serviceAccount(String key) {
		return GlobalId.of(ServiceAccount.class, Mesh.serviceAccount(key)).text();
	}

	public static String basket(String key) {
		return GlobalId.of(AccessBasket.class, Mesh.basket(key)).text();
	}

	public static String campaign(String key) {
		return GlobalId.of(AccessCampaign.class, Mesh.campaign(key)).text();
	}

	public static String delegation(String key) {
		return GlobalId.of(Delegation.class, Mesh.delegation(key)).text();
	}

	public static String request(String key) {
		return GlobalId.of(AccessRequest.class, Mesh.request(key)).text();
	}

	public static String grant(String key) {
		return GlobalId.of(Grant.class, Mesh.grant(key)).text();
	}

	public static String waiver(String key) {
		return GlobalId.of(Waiver.class, Mesh.waiver(key)).text();
	}

	public static String port(String key) {
		return GlobalId.of(OutputPort.class, Mesh.port(key)).text();
	}

	public static String objective(String key) {
		return GlobalId.of(ServiceLevelObjective.class, Mesh.objective(key)).text();
	}

	public static String check(String key) {
		return GlobalId.of(QualityCheck.class, Mesh.check(key)).text();
	}

	public static String incident(String key) {
		return GlobalId.of(Incident.class, Mesh.incident(key)).text();
	}

	public static String rating(String product, String person) {
		return GlobalId.of(Rating.class, Mesh.rating(product, person)).text();
	}

	public static String term(String key) {
		return GlobalId.of(Term.class, Mesh.term(key)).text();
	}

	/**
	 * A job that lineage tools told of.
	 * @param namespace whose jobs it is among
	 * @param name among those
	 * @return its global id
	 */
	public static String job(String namespace, String name) {
		return GlobalId.of(Job.class, JobId.of(new JobName(namespace, name))).text();
	}

	/**
	 * A run.
	 * @param id its own
	 * @return its global id
	 */
	public static String run(String id) {
		return GlobalId.of(Run.class, new RunId(id)).text();
	}

	/**
	 * A dataset that a port was bound to.
	 * @param namespace the source of data
	 * @param name in that source
	 * @return the id
	 */
	public static String dataset(String namespace, String name) {
		return GlobalId.of(Dataset.class, Mesh.dataset(new DatasetName(namespace, name))).text();
	}

	/**
	 * A dataset that lineage tools told of.
	 * @param namespace the source of data
	 * @param name in that source
	 * @return its global id
	 */
	public static String toldDataset(String namespace, String name) {
		return GlobalId.of(Dataset.class, DatasetId.of(new DatasetName(namespace, name))).text();
	}

	public static String platform(String key) {
		return GlobalId.of(Platform.class, Mesh.platform(key)).text();
	}

	public static String template(String key) {
		return GlobalId.of(ProductTemplate.class, Mesh.template(key)).text();
	}

	/**
	 * An input port that reads another product's port.
	 * @param product whose it is
	 * @param port which it reads
	 * @return the id
	 */
	public static String inputPort(String product, String port) {
		return GlobalId.of(InputPort.class, Mesh.inputPort(product, port)).text();
	}

	public static String contract(String contractId) {
		return GlobalId.of(Contract.class, Mesh.contract(contractId)).text();
	}

	/**
	 * The global id of something that there is not.
	 * @param type what it would be
	 * @return the id
	 */
	public static String unknown(Class<? extends Node> type) {
		return new GlobalId(type.getSimpleName(), new UUID(1, 2).toString()).text();
	}

	/**
	 * The identity in the graph behind a global id.
	 * @param global as it was answered
	 * @return the identity
	 */
	public static String inGraph(String global) {
		return GlobalId.parse(global).map(GlobalId::value).orElseThrow();
	}

}
