package io.meshgate.graph.policy.authoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessPolicyRevisionId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.AutomaticRule;
import io.meshgate.graph.policy.AutomaticRules;
import io.meshgate.graph.policy.EmergencyTerm;
import io.meshgate.graph.policy.form.FormQuestion;
import io.meshgate.graph.policy.form.QuestionCondition;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.policy.stage.StageCondition;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is about to say.
 *
 * @param id its identity
 * @param number one more than the one before
 * @param terms what it says; null where it is withdrawn
 * @param by who says so
 * @param at when
 */
public record NewRevision(AccessPolicyRevisionId id, int number, @Nullable AccessTerms terms, PersonId by, Instant at) {

	/** What is kept: only what something is held against. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = said();
		properties.put("id", this.id);
		properties.put("number", this.number);
		properties.put("at", this.at);
		properties.put("withdrawn", this.terms == null);
		properties.put("teamNames",
				teams().map((teams) -> teams.stream().map(AllowedTeam::name).toList()).orElse(null));
		return properties;
	}

	/** Its rules and questions, in their order. */
	Map<String, List<Map<String, @Nullable Object>>> parts() {
		AutomaticRules rules = (this.terms != null) ? this.terms.rules() : AutomaticRules.NONE;
		List<FormQuestion> questions = (this.terms != null) ? this.terms.questions() : null;
		List<PolicyStage> stages = (this.terms != null) ? this.terms.stages() : null;
		return Map.of("approvals", rules(rules.approvals()), "refusals", rules(rules.refusals()), "questions",
				Stream.ofNullable(questions).flatMap(List::stream).map(NewRevision::question).toList(), "stages",
				Stream.ofNullable(stages).flatMap(List::stream).map(NewRevision::stage).toList());
	}

	private static Map<String, @Nullable Object> question(FormQuestion question) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("key", question.key());
		properties.put("label", question.label());
		properties.put("kind", question.kind());
		properties.put("choices", question.choices());
		properties.put("required", question.required());
		properties.put("pattern", question.pattern());
		QuestionCondition shownIf = question.shownIf();
		properties.put("shownIfQuestion", (shownIf != null) ? shownIf.question() : null);
		properties.put("shownIfAnswers", (shownIf != null) ? shownIf.answers() : null);
		return properties;
	}

	private static Map<String, @Nullable Object> stage(PolicyStage stage) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("key", stage.key());
		properties.put("label", stage.label());
		properties.put("quorum", stage.quorum());
		properties.put("team", (stage.team() != null) ? stage.team().id() : null);
		properties.put("people",
				(stage.people() != null)
						? stage.people().stream().map(Person::id).sorted(Comparator.comparing(PersonId::value)).toList()
						: null);
		StageCondition condition = stage.condition();
		properties.put("conditional", condition != null);
		if (condition != null) {
			properties.put("classifications", condition.classifications());
			properties.put("sameTeam", condition.sameTeam());
			properties.put("consumerKinds", condition.consumerKinds());
			properties.put("purposes", condition.purposes());
		}
		return properties;
	}

	private static List<Map<String, @Nullable Object>> rules(@Nullable List<AutomaticRule> rules) {
		return Stream.ofNullable(rules).flatMap(List::stream).map(NewRevision::rule).toList();
	}

	private static Map<String, @Nullable Object> rule(AutomaticRule rule) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", rule.name());
		properties.put("sameTeam", rule.sameTeam());
		properties.put("consumerKinds", rule.consumerKinds());
		properties.put("purposes", rule.purposes());
		return properties;
	}

	/** Whether something is said already, whatever teams are called by now. */
	boolean repeats(AccessTerms terms) {
		NewRevision other = new NewRevision(this.id, this.number, terms, this.by, this.at);
		return said().equals(other.said()) && parts().equals(other.parts());
	}

	/** What it says, whoever says it. */
	private Map<String, @Nullable Object> said() {
		Map<String, @Nullable Object> said = new HashMap<>();
		if (this.terms != null) {
			said.put("humanDecides", Boolean.TRUE.equals(this.terms.rules().humanDecides()) ? true : null);
			said.put("consumerKinds", this.terms.consumerKinds());
			said.put("teams", teams().map((teams) -> teams.stream().map(AllowedTeam::id).toList()).orElse(null));
			said.put("purposes", this.terms.purposes());
			said.put("longestGrant",
					(this.terms.longestGrant() != null) ? this.terms.longestGrant().toSeconds() : null);
			EmergencyTerm emergency = this.terms.emergency();
			said.put("emergency", (emergency != null) ? emergency.allowed() : null);
			said.put("longestEmergency",
					(emergency != null && emergency.longest() != null) ? emergency.longest().toSeconds() : null);
			said.put("endRequired", Boolean.TRUE.equals(this.terms.endRequired()) ? true : null);
		}
		return said;
	}

	/** Whatever they are called by now, always in the same order. */
	private Optional<List<AllowedTeam>> teams() {
		return Optional.ofNullable(this.terms)
			.map(AccessTerms::teams)
			.map((teams) -> teams.stream().sorted(Comparator.comparing((team) -> team.id().value())).toList());
	}

}
