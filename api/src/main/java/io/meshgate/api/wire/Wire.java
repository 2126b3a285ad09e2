package io.meshgate.api.wire;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import io.meshgate.api.node.GlobalId;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.glossary.Term;
import io.meshgate.frontend.glossary.TermGroup;
import io.meshgate.frontend.governance.GovernanceRule;
import io.meshgate.frontend.governance.Waiver;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.platform.Platform;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.InputPort;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.application.Application;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;
import io.meshgate.frontend.template.ProductTemplate;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.check.QualityCheckId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.domain.DomainId;
import io.meshgate.graph.glossary.TermGroupId;
import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.governance.waiver.WaiverId;
import io.meshgate.graph.incident.IncidentId;
import io.meshgate.graph.person.PersonId;
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
import org.jspecify.annotations.Nullable;

/**
 * The conversions that every view needs.
 */
public final class Wire {

	/**
	 * A time.
	 * @param instant as the graph holds it
	 * @return the same in UTC
	 */
	public @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * A place.
	 * @param location as the graph holds it
	 * @return the same as a URI; null where it is none
	 */
	public @Nullable URI uri(@Nullable String location) {
		try {
			return (location != null) ? URI.create(location) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * The global id of a domain.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(DomainId id) {
		return GlobalId.of(Domain.class, id).text();
	}

	/**
	 * The global id of a team.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(TeamId id) {
		return GlobalId.of(Team.class, id).text();
	}

	/**
	 * The global id of a person.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(PersonId id) {
		return GlobalId.of(Person.class, id).text();
	}

	/**
	 * The global id of a product.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(ProductId id) {
		return GlobalId.of(DataProduct.class, id).text();
	}

	/**
	 * The global id of an output port.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(OutputPortId id) {
		return GlobalId.of(OutputPort.class, id).text();
	}

	/**
	 * The global id of an input port.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(InputPortId id) {
		return GlobalId.of(InputPort.class, id).text();
	}

	/**
	 * The global id of a contract.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(ContractId id) {
		return GlobalId.of(Contract.class, id).text();
	}

	/**
	 * The global id of an application.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(ApplicationId id) {
		return GlobalId.of(Application.class, id).text();
	}

	/**
	 * The global id of a request.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(AccessRequestId id) {
		return GlobalId.of(AccessRequest.class, id).text();
	}

	/**
	 * The global id of a subscription.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(SubscriptionId id) {
		return GlobalId.of(Subscription.class, id).text();
	}

	/**
	 * The global id of a grant.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(GrantId id) {
		return GlobalId.of(Grant.class, id).text();
	}

	/**
	 * The global id of an objective.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(ObjectiveId id) {
		return GlobalId.of(ServiceLevelObjective.class, id).text();
	}

	/**
	 * The global id of a check.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(QualityCheckId id) {
		return GlobalId.of(QualityCheck.class, id).text();
	}

	/**
	 * The global id of an incident.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(IncidentId id) {
		return GlobalId.of(Incident.class, id).text();
	}

	/**
	 * The global id of a rating.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(RatingId id) {
		return GlobalId.of(Rating.class, id).text();
	}

	/**
	 * The global id of a rule.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(GovernanceRuleId id) {
		return GlobalId.of(GovernanceRule.class, id).text();
	}

	/**
	 * The global id of an access policy.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(AccessPolicyId id) {
		return GlobalId.of(AccessPolicy.class, id).text();
	}

	/**
	 * The global id of a term.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(TermId id) {
		return GlobalId.of(Term.class, id).text();
	}

	/**
	 * The global id of a group of terms.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(TermGroupId id) {
		return GlobalId.of(TermGroup.class, id).text();
	}

	/**
	 * The global id of a dataset.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(DatasetId id) {
		return GlobalId.of(Dataset.class, id).text();
	}

	/**
	 * The global id of a platform.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(PlatformId id) {
		return GlobalId.of(Platform.class, id).text();
	}

	/**
	 * The global id of a template.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(TemplateId id) {
		return GlobalId.of(ProductTemplate.class, id).text();
	}

	/**
	 * The global id of a waiver.
	 * @param id in the graph
	 * @return over the wire
	 */
	public String id(WaiverId id) {
		return GlobalId.of(Waiver.class, id).text();
	}

}
