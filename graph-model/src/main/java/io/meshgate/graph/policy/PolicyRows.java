package io.meshgate.graph.policy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Row;
import io.meshgate.graph.RowValues;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.StandingRows;
import io.meshgate.graph.policy.form.FormQuestion;
import io.meshgate.graph.policy.form.QuestionCondition;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.policy.stage.StageCondition;
import io.meshgate.graph.team.Team;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.neo4j.driver.Value;

/**
 * Reads policies, and where people stand towards them, from what the statements return.
 */
@Mapper(uses = { RowValues.class, StandingRows.class }, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PolicyRows {

	/** The one there is. */
	PolicyRows ROWS = Mappers.getMapper(PolicyRows.class);

	/**
	 * A policy.
	 * @param columns as {@link PolicySight#PLAIN} projects them
	 * @return the policy
	 */
	AccessPolicy policy(Map<String, Value> columns);

	/**
	 * A revision.
	 * @param columns as {@link PolicySight#REVISION} projects them
	 * @return the revision
	 */
	AccessPolicyRevision revision(Map<String, Value> columns);

	/**
	 * What is asked.
	 * @param columns of a revision
	 * @return the terms
	 */
	@Mapping(target = "purposes", qualifiedByName = "ifSaid")
	@Mapping(target = "endRequired", qualifiedByName = "ifClaimed")
	AccessTerms terms(Map<String, Value> columns);

	/**
	 * What is said of requests that nobody need decide.
	 * @param columns of a revision's terms
	 * @return the rules
	 */
	@Mapping(target = "humanDecides", qualifiedByName = "ifClaimed")
	AutomaticRules rules(Map<String, Value> columns);

	/**
	 * What is said of emergencies.
	 * @param columns of a revision's terms
	 * @return the term, or null
	 */
	@Nullable EmergencyTerm emergency(@Nullable Map<String, Value> columns);

	/**
	 * A question.
	 * @param columns of a revision's terms
	 * @return the question
	 */
	@Mapping(target = "choices", qualifiedByName = "ifSaid")
	FormQuestion question(Map<String, Value> columns);

	/**
	 * When a question is shown.
	 * @param columns of a question
	 * @return the condition, or null
	 */
	@Nullable QuestionCondition condition(@Nullable Map<String, Value> columns);

	/**
	 * Questions.
	 * @param value of the driver
	 * @return the questions, or null
	 */
	default @Nullable List<FormQuestion> questions(Value value) {
		return value.isNull() ? null : RowValues.rows(value).stream().map(this::question).toList();
	}

	/**
	 * A stage.
	 * @param columns of a revision's terms
	 * @return the stage
	 */
	@Mapping(target = "people", qualifiedByName = "people")
	PolicyStage stage(Map<String, Value> columns);

	/**
	 * Where a stage is gone through.
	 * @param columns of a stage
	 * @return the condition, or null
	 */
	@Mapping(target = "classifications", qualifiedByName = "ifSaid")
	@Mapping(target = "sameTeam", qualifiedByName = "ifClaimed")
	@Mapping(target = "purposes", qualifiedByName = "ifSaid")
	@Nullable StageCondition stageCondition(@Nullable Map<String, Value> columns);

	/**
	 * Stages.
	 * @param value of the driver
	 * @return the stages, or null
	 */
	default @Nullable List<PolicyStage> stages(Value value) {
		return value.isNull() ? null : RowValues.rows(value).stream().map(this::stage).toList();
	}

	/**
	 * People whom a stage names.
	 * @param value of the driver
	 * @return the people, or null
	 */
	@Named("people")
	default @Nullable List<Person> people(Value value) {
		return value.isNull() ? null : RowValues.rows(value).stream().map(this::person).toList();
	}

	/**
	 * A rule.
	 * @param columns of a revision's terms
	 * @return the rule
	 */
	@Mapping(target = "sameTeam", qualifiedByName = "ifClaimed")
	@Mapping(target = "purposes", qualifiedByName = "ifSaid")
	AutomaticRule rule(Map<String, Value> columns);

	/**
	 * A team that a policy names.
	 * @param columns of a revision's terms
	 * @return the team
	 */
	@Nullable AllowedTeam allowedTeam(@Nullable Map<String, Value> columns);

	/**
	 * A team.
	 * @param columns as the statement returned them
	 * @return the team
	 */
	Team team(Map<String, Value> columns);

	/**
	 * Where somebody stands towards a policy.
	 * @param columns of what {@link PolicySight#STANDING} adds
	 * @return where they stand
	 */
	PolicyStanding policyStanding(Map<String, Value> columns);

	/**
	 * A domain.
	 * @param columns as the statement returned them
	 * @return the domain
	 */
	Domain domain(Map<String, Value> columns);

	/**
	 * A person.
	 * @param columns as the statement returned them
	 * @return the person
	 */
	Person person(Map<String, Value> columns);

	/**
	 * What is in force.
	 * @param row with what {@link PolicySight#IN_FORCE} adds
	 * @return the terms of all policies together
	 */
	static TermsInForce inForce(Row row) {
		return new TermsInForce(row.list("policies", (policy) -> ROWS.revision(policy.columns())));
	}

	/**
	 * Kinds of consumers.
	 * @param names as the graph holds them
	 * @return the kinds, or null
	 */
	default @Nullable List<ConsumerRef.Kind> kinds(Value names) {
		return names.isNull() ? null : names.asList((name) -> ConsumerRef.Kind.valueOf(name.asString()));
	}

	/**
	 * Teams that a policy names.
	 * @param value of the driver
	 * @return the teams, or null
	 */
	default @Nullable List<AllowedTeam> allowedTeams(Value value) {
		return value.isNull() ? null : RowValues.rows(value).stream().map(this::allowedTeam).toList();
	}

	/**
	 * Rules by which requests are decided at once.
	 * @param value of the driver
	 * @return the rules, or null
	 */
	default @Nullable List<AutomaticRule> automaticRules(Value value) {
		return value.isNull() ? null : RowValues.rows(value).stream().map(this::rule).toList();
	}

	/**
	 * A way up the tree of teams.
	 * @param ids as the graph holds them
	 * @return the identities
	 */
	default List<TeamId> path(Value ids) {
		return ids.asList((id) -> new TeamId(id.asString()));
	}

	/**
	 * A length of time.
	 * @param value in seconds
	 * @return the length, or null
	 */
	default @Nullable Duration seconds(Value value) {
		return value.isNull() ? null : Duration.ofSeconds(value.asLong());
	}

	/**
	 * Texts that may be left unsaid.
	 * @param value of the driver
	 * @return the texts, or null
	 */
	@Named("ifSaid")
	default @Nullable List<String> ifSaid(Value value) {
		return value.isNull() ? null : value.asList(Value::asString);
	}

	/**
	 * A claim that may be left unsaid.
	 * @param value of the driver
	 * @return the claim, or null
	 */
	@Named("ifClaimed")
	default @Nullable Boolean ifClaimed(Value value) {
		return value.isNull() ? null : value.asBoolean();
	}

}
