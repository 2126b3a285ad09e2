package io.meshgate.api.policy.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.policy.PolicyStageInput;
import io.meshgate.frontend.policy.StageConditionInput;
import io.meshgate.frontend.team.Team;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.stage.StageCondition;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in about the stages in which requests are decided.
 */
final class StagesForm {

	private static final int MOST_STAGES = 10;

	private static final int MOST_PEOPLE = 20;

	private static final int LONGEST_KEY = 60;

	private static final int LONGEST_LABEL = 100;

	private static final int MOST_WORDS = 50;

	private static final int LONGEST_WORD = 200;

	private final Problems problems;

	private final Set<String> keys = new HashSet<>();

	StagesForm(Problems problems) {
		this.problems = problems;
	}

	@Nullable List<DraftedStage> stages(@Nullable List<PolicyStageInput> stages) {
		new TermsForm(this.problems).some("stages", stages, MOST_STAGES);
		return (stages != null) ? IntStream.range(0, stages.size())
			.mapToObj((index) -> stage(this.problems.at("stages", index), stages.get(index)))
			.toList() : null;
	}

	private DraftedStage stage(Problems below, PolicyStageInput input) {
		below.key("key", input.key(), LONGEST_KEY);
		if (!this.keys.add(input.key())) {
			below.add("key", "must not be that of another stage");
		}
		below.name("label", input.label(), LONGEST_LABEL);
		TeamId team = (input.team() != null) ? new TeamId(below.id("team", input.team(), Team.class).orElse("")) : null;
		List<PersonId> people = people(below, input.people());
		if (team != null && people != null) {
			below.add("people", "must not be given with a team");
		}
		int quorum = Objects.requireNonNullElse(input.quorum(), 1);
		if (quorum < 1 || quorum > MOST_PEOPLE) {
			below.add("quorum", "must be between 1 and 20");
		}
		return new DraftedStage(input.key(), input.label(), team, people, quorum,
				condition(below.at("condition"), input.condition()));
	}

	private static @Nullable List<PersonId> people(Problems below, @Nullable List<String> people) {
		new TermsForm(below).some("people", people, MOST_PEOPLE);
		return (people != null) ? IntStream.range(0, people.size())
			.mapToObj((index) -> new PersonId(
					below.at("people").id(String.valueOf(index), people.get(index), Person.class).orElse("")))
			.distinct()
			.toList() : null;
	}

	private static @Nullable StageCondition condition(Problems below, @Nullable StageConditionInput input) {
		if (input == null) {
			return null;
		}
		TermsForm form = new TermsForm(below);
		form.some("classifications", input.classifications(), MOST_WORDS);
		List<String> words = Objects.requireNonNullElse(input.classifications(), List.of());
		for (int index = 0; index < words.size(); index++) {
			below.at("classifications").text(String.valueOf(index), words.get(index), LONGEST_WORD);
		}
		StageCondition condition = new StageCondition(input.classifications(), input.sameTeam(),
				form.kinds(input.consumerKinds()), form.purposes(input.purposes()));
		if (!condition.isConditional()) {
			below.add("classifications", "or another condition must be given");
		}
		return condition;
	}

}
