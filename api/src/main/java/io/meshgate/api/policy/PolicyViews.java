package io.meshgate.api.policy;

import io.meshgate.api.wire.Wire;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.policy.AccessPolicy;
import io.meshgate.frontend.policy.AccessPolicyEdge;
import io.meshgate.frontend.policy.AccessPolicyRevision;
import io.meshgate.frontend.policy.AccessPolicyRevisionEdge;
import io.meshgate.frontend.policy.AccessTerms;
import io.meshgate.frontend.policy.AccessTermsInForce;
import io.meshgate.frontend.policy.AllowedTeam;
import io.meshgate.frontend.policy.AutomaticRule;
import io.meshgate.frontend.policy.EmergencyTerm;
import io.meshgate.frontend.policy.FormAnswer;
import io.meshgate.frontend.policy.FormQuestion;
import io.meshgate.frontend.policy.PolicyStage;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.access.judging.GivenFormAnswer;
import io.meshgate.graph.policy.TermsInForce;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/**
 * Policies as the contract shows them.
 */
@Mapper(uses = Wire.class, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PolicyViews {

	/** The one there is. */
	PolicyViews VIEWS = Mappers.getMapper(PolicyViews.class);

	/**
	 * A policy.
	 * @param policy as the graph holds it
	 * @return as the contract shows it
	 */
	AccessPolicy policy(io.meshgate.graph.policy.AccessPolicy policy);

	/**
	 * A revision.
	 * @param revision as the graph holds it
	 * @return as the contract shows it
	 */
	AccessPolicyRevision revision(io.meshgate.graph.policy.AccessPolicyRevision revision);

	/**
	 * What is asked.
	 * @param terms as the graph holds them
	 * @return as the contract shows them
	 */
	@Mapping(target = "humanDecides", source = "rules.humanDecides")
	@Mapping(target = "automaticApprovals", source = "rules.approvals")
	@Mapping(target = "automaticRefusals", source = "rules.refusals")
	AccessTerms terms(io.meshgate.graph.policy.AccessTerms terms);

	/**
	 * What is said of emergencies.
	 * @param term as the graph holds it
	 * @return as the contract shows it
	 */
	EmergencyTerm emergency(io.meshgate.graph.policy.EmergencyTerm term);

	/**
	 * A stage in which it is decided.
	 * @param stage as the graph holds it
	 * @return as the contract shows it
	 */
	PolicyStage stage(io.meshgate.graph.policy.stage.PolicyStage stage);

	/**
	 * A question.
	 * @param question as the graph holds it
	 * @return as the contract shows it
	 */
	FormQuestion question(io.meshgate.graph.policy.form.FormQuestion question);

	/**
	 * An answer.
	 * @param answer as the graph holds it
	 * @return as the contract shows it
	 */
	FormAnswer answer(GivenFormAnswer answer);

	/**
	 * A rule by which the portal decides at once.
	 * @param rule as the graph holds it
	 * @return as the contract shows it
	 */
	AutomaticRule rule(io.meshgate.graph.policy.AutomaticRule rule);

	/**
	 * A team that a policy names.
	 * @param team as the graph holds it
	 * @return as the contract shows it
	 */
	AllowedTeam allowedTeam(io.meshgate.graph.policy.AllowedTeam team);

	/**
	 * A team.
	 * @param team as the graph holds it
	 * @return as the contract shows it
	 */
	Team team(io.meshgate.graph.team.Team team);

	/**
	 * A domain.
	 * @param domain as the graph holds it
	 * @return as the contract shows it
	 */
	Domain domain(io.meshgate.graph.domain.Domain domain);

	/**
	 * A person.
	 * @param person as the graph holds them
	 * @return as the contract shows them
	 */
	Person person(io.meshgate.graph.person.Person person);

	/**
	 * What is in force.
	 * @param inForce as the graph says
	 * @return as the contract shows it
	 */
	default AccessTermsInForce inForce(TermsInForce inForce) {
		return new AccessTermsInForce(terms(inForce.terms()), inForce.policies().stream().map(this::revision).toList());
	}

	/**
	 * A policy in a list.
	 * @param cursor where it stands
	 * @param policy as the graph holds it
	 * @return as the contract shows it
	 */
	default AccessPolicyEdge edge(String cursor, io.meshgate.graph.policy.AccessPolicy policy) {
		return new AccessPolicyEdge(cursor, policy(policy));
	}

	/**
	 * A revision in a list.
	 * @param cursor where it stands
	 * @param revision as the graph holds it
	 * @return as the contract shows it
	 */
	default AccessPolicyRevisionEdge edge(String cursor, io.meshgate.graph.policy.AccessPolicyRevision revision) {
		return new AccessPolicyRevisionEdge(cursor, revision(revision));
	}

}
