package io.meshgate.graph.outbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.meshgate.graph.Id;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.campaign.AccessCampaignId;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.delegation.DelegationId;
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
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.template.TemplateId;

/**
 * All that is ever told, in the past tense, and of what: who may read that may be told.
 * What is not here cannot be told, and here it is only with what it needs.
 */
public enum EventType {

	ACCESS_ACCEPTED("io.meshgate.access.accepted", AccessRequestId.class),
	ACCESS_ANSWERED("io.meshgate.access.answered", AccessRequestId.class),
	ACCESS_APPROVED("io.meshgate.access.approved", AccessRequestId.class),
	ACCESS_CONFIRMED("io.meshgate.access.confirmed", GrantId.class),
	ACCESS_CONSENTED("io.meshgate.access.consented", GrantId.class),
	ACCESS_CONSENT_DUE("io.meshgate.access.consentdue", GrantId.class),
	ACCESS_DECLINED("io.meshgate.access.declined", AccessRequestId.class),
	ACCESS_ENDED("io.meshgate.access.ended", GrantId.class), ACCESS_ENDING("io.meshgate.access.ending", GrantId.class),
	ACCESS_ENDORSED("io.meshgate.access.endorsed", AccessRequestId.class),
	ACCESS_ESCALATED("io.meshgate.access.escalated", AccessRequestId.class),
	ACCESS_EXPIRED("io.meshgate.access.expired", GrantId.class),
	ACCESS_LAPSED("io.meshgate.access.lapsed", AccessRequestId.class),
	ACCESS_OFFERED("io.meshgate.access.offered", AccessRequestId.class),
	ACCESS_POLICY_REVISED("io.meshgate.accesspolicy.revised", AccessPolicyId.class),
	ACCESS_POLICY_WITHDRAWN("io.meshgate.accesspolicy.withdrawn", AccessPolicyId.class),
	ACCESS_QUESTIONED("io.meshgate.access.questioned", AccessRequestId.class),
	ACCESS_REJECTED("io.meshgate.access.rejected", AccessRequestId.class),
	ACCESS_RELINQUISHED("io.meshgate.access.relinquished", GrantId.class),
	ACCESS_REMINDED("io.meshgate.access.reminded", AccessRequestId.class),
	ACCESS_REQUESTED("io.meshgate.access.requested", AccessRequestId.class),
	ACCESS_REROUTED("io.meshgate.access.rerouted", AccessRequestId.class),
	ACCESS_RESUMED("io.meshgate.access.resumed", GrantId.class),
	ACCESS_REVIEW_DUE("io.meshgate.access.reviewdue", AccessRequestId.class),
	ACCESS_REVIEWED("io.meshgate.access.reviewed", AccessRequestId.class),
	ACCESS_REVOKED("io.meshgate.access.revoked", GrantId.class),
	ACCESS_ROUTED("io.meshgate.access.routed", AccessRequestId.class),
	ACCESS_SKIPPED("io.meshgate.access.skipped", AccessRequestId.class),
	ACCESS_SUPERSEDED("io.meshgate.access.superseded", AccessRequestId.class),
	ACCESS_SUSPENDED("io.meshgate.access.suspended", GrantId.class),
	ACCESS_WITHDRAWN("io.meshgate.access.withdrawn", AccessRequestId.class),
	APPLICATION_CHANGED("io.meshgate.application.changed", ApplicationId.class),
	APPLICATION_IMPORTED("io.meshgate.application.imported", ApplicationId.class),
	APPLICATION_REGISTERED("io.meshgate.application.registered", ApplicationId.class),
	APPLICATION_REMOVED("io.meshgate.application.removed", ApplicationId.class),
	CAMPAIGN_CLOSED("io.meshgate.campaign.closed", AccessCampaignId.class),
	CAMPAIGN_REMINDED("io.meshgate.campaign.reminded", AccessCampaignId.class),
	CAMPAIGN_STARTED("io.meshgate.campaign.started", AccessCampaignId.class),
	CHECKS_REPORTED("io.meshgate.checks.reported", ProductId.class),
	CHECK_REMOVED("io.meshgate.check.removed", ProductId.class),
	COLUMN_CLASSIFIED("io.meshgate.column.classified", OutputPortId.class),
	CONTRACT_IMPORTED("io.meshgate.contract.imported", ContractId.class),
	CONTRACT_PUBLISHED("io.meshgate.contract.published", ContractId.class),
	DATASET_BOUND("io.meshgate.dataset.bound", OutputPortId.class),
	DATASET_IMPORTED("io.meshgate.dataset.imported", DatasetId.class),
	DATASET_UNBOUND("io.meshgate.dataset.unbound", OutputPortId.class),
	DATA_PRODUCT_CHANGED("io.meshgate.dataproduct.changed", ProductId.class),
	DATA_PRODUCT_CREATED("io.meshgate.dataproduct.created", ProductId.class),
	DATA_PRODUCT_DELETED("io.meshgate.dataproduct.deleted", ProductId.class),
	DATA_PRODUCT_DEPRECATED("io.meshgate.dataproduct.deprecated", ProductId.class),
	DATA_PRODUCT_IMPORTED("io.meshgate.dataproduct.imported", ProductId.class),
	DATA_PRODUCT_MOVED("io.meshgate.dataproduct.moved", ProductId.class),
	DATA_PRODUCT_OWNER_ASSIGNED("io.meshgate.dataproduct.ownerassigned", ProductId.class),
	DATA_PRODUCT_PLACED("io.meshgate.dataproduct.placed", ProductId.class),
	DATA_PRODUCT_PROPOSED("io.meshgate.dataproduct.proposed", ProductId.class),
	DATA_PRODUCT_PUBLISHED("io.meshgate.dataproduct.published", ProductId.class),
	DATA_PRODUCT_RETIRED("io.meshgate.dataproduct.retired", ProductId.class),
	DATA_PRODUCT_SUNSET("io.meshgate.dataproduct.sunset", ProductId.class),
	DELEGATION_ENDED("io.meshgate.delegation.ended", DelegationId.class),
	DELEGATION_EXPIRED("io.meshgate.delegation.expired", DelegationId.class),
	DELEGATION_GIVEN("io.meshgate.delegation.given", DelegationId.class),
	DOMAIN_CHANGED("io.meshgate.domain.changed", DomainId.class),
	DOMAIN_CREATED("io.meshgate.domain.created", DomainId.class),
	DOMAIN_IMPORTED("io.meshgate.domain.imported", DomainId.class),
	DOMAIN_MOVED("io.meshgate.domain.moved", DomainId.class),
	DOMAIN_OWNER_ASSIGNED("io.meshgate.domain.ownerassigned", DomainId.class),
	DOMAIN_REMOVED("io.meshgate.domain.removed", DomainId.class),
	DOMAIN_STEWARD_APPOINTED("io.meshgate.domain.stewardappointed", DomainId.class),
	DOMAIN_STEWARD_DISMISSED("io.meshgate.domain.stewarddismissed", DomainId.class),
	GOVERNANCE_RULE_ADOPTED("io.meshgate.governancerule.adopted", GovernanceRuleId.class),
	GOVERNANCE_RULE_CHANGED("io.meshgate.governancerule.changed", GovernanceRuleId.class),
	GOVERNANCE_RULE_RETIRED("io.meshgate.governancerule.retired", GovernanceRuleId.class),
	INCIDENT_CHANGED("io.meshgate.incident.changed", IncidentId.class),
	INCIDENT_CLOSED("io.meshgate.incident.closed", IncidentId.class),
	INCIDENT_OPENED("io.meshgate.incident.opened", IncidentId.class),
	INPUT_PORT_DECLARED("io.meshgate.inputport.declared", ProductId.class),
	INPUT_PORT_REMOVED("io.meshgate.inputport.removed", ProductId.class),
	LINEAGE_DECLARED("io.meshgate.lineage.declared", Ends.OF_LINEAGE),
	LINEAGE_RETRACTED("io.meshgate.lineage.retracted", Ends.OF_LINEAGE),
	MEASUREMENTS_REPORTED("io.meshgate.measurements.reported", ProductId.class),
	MEMBERSHIP_ADDED("io.meshgate.membership.added", TeamId.class),
	MEMBERSHIP_CHANGED("io.meshgate.membership.changed", TeamId.class),
	MEMBERSHIP_ENDED("io.meshgate.membership.ended", TeamId.class),
	OBJECTIVE_ADDED("io.meshgate.objective.added", ProductId.class),
	OBJECTIVE_CHANGED("io.meshgate.objective.changed", ProductId.class),
	OBJECTIVE_REMOVED("io.meshgate.objective.removed", ProductId.class),
	OUTPUT_PORT_ADDED("io.meshgate.outputport.added", OutputPortId.class),
	OUTPUT_PORT_CHANGED("io.meshgate.outputport.changed", OutputPortId.class),
	OUTPUT_PORT_CONTRACT_DETACHED("io.meshgate.outputport.contractdetached", OutputPortId.class),
	OUTPUT_PORT_IMPORTED("io.meshgate.outputport.imported", OutputPortId.class),
	OUTPUT_PORT_REMOVED("io.meshgate.outputport.removed", ProductId.class),
	PERSON_APPOINTED("io.meshgate.person.appointed", PersonId.class),
	PERSON_DEACTIVATED("io.meshgate.person.deactivated", PersonId.class),
	PERSON_DISMISSED("io.meshgate.person.dismissed", PersonId.class),
	PERSON_IMPORTED("io.meshgate.person.imported", PersonId.class),
	PERSON_REACTIVATED("io.meshgate.person.reactivated", PersonId.class),
	PLATFORM_CHANGED("io.meshgate.platform.changed", PlatformId.class),
	PLATFORM_REGISTERED("io.meshgate.platform.registered", PlatformId.class),
	PLATFORM_REMOVED("io.meshgate.platform.removed", PlatformId.class),
	PROVISIONING_BEGUN("io.meshgate.provisioning.begun", GrantId.class),
	PROVISIONING_DONE("io.meshgate.provisioning.done", GrantId.class),
	PROVISIONING_FAILED("io.meshgate.provisioning.failed", GrantId.class),
	RATING_ANSWERED("io.meshgate.rating.answered", ProductId.class),
	RATING_GIVEN("io.meshgate.rating.given", ProductId.class),
	RATING_REMOVED("io.meshgate.rating.removed", ProductId.class),
	RATING_UNANSWERED("io.meshgate.rating.unanswered", ProductId.class),
	SERVICE_ACCOUNT_CHANGED("io.meshgate.serviceaccount.changed", ServiceAccountId.class),
	SERVICE_ACCOUNT_REGISTERED("io.meshgate.serviceaccount.registered", ServiceAccountId.class),
	TEAM_CHANGED("io.meshgate.team.changed", TeamId.class), TEAM_CREATED("io.meshgate.team.created", TeamId.class),
	TEAM_IMPORTED("io.meshgate.team.imported", TeamId.class), TEAM_MOVED("io.meshgate.team.moved", TeamId.class),
	TEAM_OWNERLESS("io.meshgate.team.ownerless", TeamId.class), TEAM_REMOVED("io.meshgate.team.removed", TeamId.class),
	TEMPLATE_CHANGED("io.meshgate.template.changed", TemplateId.class),
	TEMPLATE_OFFERED("io.meshgate.template.offered", TemplateId.class),
	TEMPLATE_WITHDRAWN("io.meshgate.template.withdrawn", TemplateId.class),
	TERM_CHANGED("io.meshgate.term.changed", TermId.class), TERM_DEFINED("io.meshgate.term.defined", TermId.class),
	TERM_GROUP_IMPORTED("io.meshgate.termgroup.imported", TermGroupId.class),
	TERM_IMPORTED("io.meshgate.term.imported", TermId.class), TERM_RELATED("io.meshgate.term.related", TermId.class),
	TERM_REMOVED("io.meshgate.term.removed", TermId.class), TERM_UNRELATED("io.meshgate.term.unrelated", TermId.class),
	USAGE_REPORTED("io.meshgate.usage.reported", ProductId.class),
	WAIVER_ENDED("io.meshgate.waiver.ended", WaiverId.class),
	WAIVER_EXPIRED("io.meshgate.waiver.expired", WaiverId.class),
	WAIVER_GIVEN("io.meshgate.waiver.given", WaiverId.class),
	WAIVER_REASSIGNED("io.meshgate.waiver.reassigned", WaiverId.class);

	private static final Map<String, EventType> BY_TEXT = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(EventType::text, Function.identity()));

	private final String text;

	private final List<Class<? extends Id>> subjects;

	EventType(String text, Class<? extends Id> subject) {
		this(text, List.of(subject));
	}

	EventType(String text, List<Class<? extends Id>> subjects) {
		this.text = text;
		this.subjects = subjects;
	}

	/**
	 * Returns it as listeners know it.
	 * @return as {@code io.meshgate.access.requested}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Tells of what it is told.
	 * @return the ids of the things that one of must be readable to whoever is told;
	 * mostly one, and never none
	 */
	public List<Class<? extends Id>> subjects() {
		return this.subjects;
	}

	/**
	 * Finds one by what listeners call it.
	 * @param text as {@link #text()}
	 * @return the type
	 * @throws IllegalArgumentException if nothing of the kind is told
	 */
	public static EventType of(String text) {
		return find(text).orElseThrow(() -> new IllegalArgumentException("Nothing like '" + text + "' is told"));
	}

	/**
	 * Finds one by what listeners call it, of which they may have been told long ago.
	 * @param text as {@link #text()}
	 * @return the type, if anything of the kind is told today
	 */
	public static Optional<EventType> find(String text) {
		return Optional.ofNullable(BY_TEXT.get(text));
	}

	/** Between what data can be said to go. */
	private static final class Ends {

		private static final List<Class<? extends Id>> OF_LINEAGE = List.of(ProductId.class, OutputPortId.class,
				DatasetId.class, DatasetFieldId.class);

	}

}
