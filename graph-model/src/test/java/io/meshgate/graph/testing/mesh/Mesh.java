package io.meshgate.graph.testing.mesh;

import io.meshgate.graph.Graph;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.basket.AccessBasketId;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.delegation.DelegationId;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.policy.AccessPolicyId;
import io.meshgate.graph.port.ContractId;
import io.meshgate.graph.port.InputPortId;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.quality.ObjectiveId;
import io.meshgate.graph.rating.RatingId;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.template.TemplateId;
import io.meshgate.graph.words.Findable;

import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPerson;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;

/**
 * A mesh as a test tells it:
 * {@code aMesh().with(aDomain("sales").ownedBy("sales-team")).in(graph)}. Things are
 * named by their keys, whose ids follow from them; what is only mentioned comes with what
 * is usual for its type. Telling the same again changes nothing.
 */
public final class Mesh {

	private final Sketch sketch = new Sketch();

	private Mesh() {
	}

	public static Mesh aMesh() {
		return new Mesh();
	}

	public static PersonNoun aPerson(String key) {
		return new PersonNoun(key);
	}

	public static TeamNoun aTeam(String key) {
		return new TeamNoun(key);
	}

	public static DomainNoun aDomain(String key) {
		return new DomainNoun(key);
	}

	public static ApplicationNoun anApplication(String key) {
		return new ApplicationNoun(key);
	}

	public static ProductNoun aProduct(String key) {
		return new ProductNoun(key);
	}

	public static SubscriptionNoun aSubscription(String key) {
		return new SubscriptionNoun(key);
	}

	public static RequestNoun aRequest(String key) {
		return new RequestNoun(key);
	}

	public static DelegationNoun aDelegation(String key) {
		return new DelegationNoun(key);
	}

	/**
	 * A basket.
	 * @param key its key
	 * @param requests the keys of its requests
	 * @return the basket
	 */
	public static BasketNoun aBasket(String key, String... requests) {
		return new BasketNoun(key, requests);
	}

	public static CampaignNoun aCampaign(String key) {
		return new CampaignNoun(key);
	}

	public static RuleNoun aRule(String key) {
		return new RuleNoun(key);
	}

	/**
	 * The access policy of a domain.
	 * @param domain the domain's key
	 * @return the policy
	 */
	public static PolicyNoun aPolicyOf(String domain) {
		return new PolicyNoun(domain);
	}

	/**
	 * A term.
	 * @param key its domain's key, a slash and its own
	 * @return the term
	 */
	public static TermNoun aTerm(String key) {
		return new TermNoun(key);
	}

	public static AccountNoun aServiceAccount(String key, String... rights) {
		return new AccountNoun(key, rights);
	}

	public static PlatformNoun aPlatform(String key) {
		return new PlatformNoun(key);
	}

	public static TemplateNoun aTemplate(String key) {
		return new TemplateNoun(key);
	}

	public static DatasetNoun aDataset(DatasetName name) {
		return new DatasetNoun(name);
	}

	public static JobNoun aJob(String key) {
		return new JobNoun(key);
	}

	/**
	 * A version of a contract.
	 * @param contractId the contract's own id
	 * @param version as that says it
	 * @return the version
	 */
	public static ContractNoun aContract(String contractId, String version) {
		return new ContractNoun(contractId, version);
	}

	public static PortNoun aPort(String name) {
		return new PortNoun(name);
	}

	/**
	 * Adds to the mesh.
	 * @param nouns what to add
	 * @return this
	 */
	public Mesh with(Noun... nouns) {
		for (Noun noun : nouns) {
			this.sketch.with(noun.sketch());
		}
		return this;
	}

	/**
	 * Writes the mesh in one transaction.
	 * @param graph where to
	 */
	public void in(Graph graph) {
		graph.write((transaction) -> {
			int drawn = this.sketch.draw(transaction);
			Findable.refresh(transaction, this.sketch.ids());
			return drawn;
		});
	}

	public static Viewer viewer(String person) {
		return new Viewer(person(person));
	}

	public static PersonId person(String key) {
		return new PersonId(new Node("Person", key).id());
	}

	public static TeamId team(String key) {
		return new TeamId(new Node("Team", key).id());
	}

	public static ApplicationId application(String key) {
		return new ApplicationId(new Node("Application", key).id());
	}

	public static DomainId domain(String key) {
		return new DomainId(new Node("Domain", key).id());
	}

	public static ProductId product(String key) {
		return new ProductId(new Node("DataProduct", key).id());
	}

	public static SubscriptionId subscription(String key) {
		return new SubscriptionId(new Node("Subscription", key).id());
	}

	public static AccessRequestId request(String key) {
		return new AccessRequestId(new Node("AccessRequest", key).id());
	}

	public static GrantId grant(String key) {
		return new GrantId(new Node("Grant", key).id());
	}

	public static GovernanceRuleId rule(String key) {
		return new GovernanceRuleId(new Node("GovernanceRule", key).id());
	}

	/**
	 * The id of an access policy.
	 * @param domain the key of the domain it is of
	 * @return the id
	 */
	public static AccessPolicyId policy(String domain) {
		return new AccessPolicyId(new Node("AccessPolicy", domain).id());
	}

	/**
	 * The id of an objective.
	 * @param key its product's key, a slash and what it is about
	 * @return the id
	 */
	public static ObjectiveId objective(String key) {
		return new ObjectiveId(new Node("Objective", key).id());
	}

	/**
	 * The id of a check.
	 * @param key its product's key, a slash and its name
	 * @return the id
	 */
	public static QualityCheckId check(String key) {
		return new QualityCheckId(new Node("QualityCheck", key).id());
	}

	/**
	 * The id of an incident.
	 * @param key its product's key, a slash and what it is about
	 * @return the id
	 */
	public static IncidentId incident(String key) {
		return new IncidentId(new Node("Incident", key).id());
	}

	/**
	 * The id of a rating.
	 * @param product the product's key
	 * @param person the key of whose it is
	 * @return the id
	 */
	public static RatingId rating(String product, String person) {
		return new RatingId(ratingOf(product, person).id());
	}

	static Node ratingOf(String product, String person) {
		return new Node("Rating", product(product).value() + '|' + person(person).value());
	}

	/**
	 * The id of a term.
	 * @param key its domain's key, a slash and its own
	 * @return the id
	 */
	public static TermId term(String key) {
		return new TermId(new Node("Term", key).id());
	}

	/**
	 * The id of a dataset that a port was bound to.
	 * @param name what it is called
	 * @return the id
	 */
	public static DatasetId dataset(DatasetName name) {
		return new DatasetId(new Node("Dataset", name.key()).id());
	}

	public static ServiceAccountId serviceAccount(String key) {
		return new ServiceAccountId(new Node("ServiceAccount", key).id());
	}

	public static JobId job(String key) {
		return new JobId(new Node("Job", key).id());
	}

	public static PlatformId platform(String key) {
		return new PlatformId(new Node("Platform", key).id());
	}

	public static TemplateId template(String key) {
		return new TemplateId(new Node("ProductTemplate", key).id());
	}

	public static AccessBasketId basket(String key) {
		return new AccessBasketId(new Node("AccessBasket", key).id());
	}

	public static AccessCampaignId campaign(String key) {
		return new AccessCampaignId(new Node("AccessCampaign", key).id());
	}

	/**
	 * The id of a delegation.
	 * @param key the keys of whoever gave it and of whoever decides, with a space between
	 * @return the id
	 */
	public static DelegationId delegation(String key) {
		return new DelegationId(new Node("Delegation", key).id());
	}

	/**
	 * The id of a waiver.
	 * @param key the keys of its rule and its product, with a space between
	 * @return the id
	 */
	public static WaiverId waiver(String key) {
		return new WaiverId(new Node("Waiver", key).id());
	}

	/**
	 * The id of an output port.
	 * @param key its product's key, a slash and its name
	 * @return the id
	 */
	public static OutputPortId port(String key) {
		return new OutputPortId(new Node("OutputPort", key).id());
	}

	/**
	 * The id of an input port that reads another product's port.
	 * @param product the key of the product whose it is
	 * @param port the key of the port it reads
	 * @return the id
	 */
	public static InputPortId inputPort(String product, String port) {
		return new InputPortId(new Node("InputPort", product + " reads " + port).id());
	}

	/**
	 * The id of a contract that a port was put under.
	 * @param contractId the contract's own id
	 * @return the id of its version 1.0.0
	 */
	public static ContractId contract(String contractId) {
		return contract(contractId, "1.0.0");
	}

	public static ContractId contract(String contractId, String version) {
		return new ContractId(new Node("Contract", contractId + ' ' + version).id());
	}

}
