package io.meshgate.api.policy.authoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;
import io.meshgate.graph.policy.stage.PolicyStage;
import io.meshgate.graph.team.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says, with the teams and people that it names as they are.
 */
public final class DraftedTerms {

	private final PolicyAuthoring authoring = new PolicyAuthoring();

	/**
	 * Finds the teams and people.
	 * @param transaction of whoever sets the policy or tries it
	 * @param draft what it says
	 * @return all of it
	 * @throws NotFound if there is no such team or person
	 */
	public AccessTerms of(Transaction transaction, PolicyDraft draft) {
		return draft.naming((draft.teams() != null) ? teams(transaction, draft.teams()) : null,
				(draft.stages() != null) ? stages(transaction, draft.stages()) : null);
	}

	private List<AllowedTeam> teams(Transaction transaction, List<TeamId> ids) {
		List<AllowedTeam> teams = ids.isEmpty() ? List.of() : this.authoring.teams(transaction, ids);
		if (teams.size() < ids.size()) {
			throw new NotFound("team");
		}
		return teams;
	}

	private List<PolicyStage> stages(Transaction transaction, List<DraftedStage> stages) {
		List<AllowedTeam> teams = teams(transaction,
				stages.stream().map(DraftedStage::team).filter(Objects::nonNull).distinct().toList());
		List<Person> people = people(transaction,
				stages.stream()
					.map(DraftedStage::people)
					.flatMap(Stream::ofNullable)
					.flatMap(List::stream)
					.distinct()
					.toList());
		return stages.stream().map((stage) -> named(stage, teams, people)).toList();
	}

	private List<Person> people(Transaction transaction, List<PersonId> ids) {
		List<Person> people = ids.isEmpty() ? List.of() : this.authoring.people(transaction, ids);
		if (people.size() < ids.size()) {
			throw new NotFound("person");
		}
		return people;
	}

	private static PolicyStage named(DraftedStage stage, List<AllowedTeam> teams, List<Person> people) {
		List<PersonId> named = stage.people();
		return stage.naming(teams.stream().filter((team) -> team.id().equals(stage.team())).findFirst().orElse(null),
				(named != null) ? people.stream().filter((person) -> named.contains(person.id())).toList() : null);
	}

}
