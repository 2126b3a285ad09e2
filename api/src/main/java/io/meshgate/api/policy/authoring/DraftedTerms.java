package io.meshgate.api.policy.authoring;

import java.util.List;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.policy.AccessTerms;
import io.meshgate.graph.policy.AllowedTeam;
import io.meshgate.graph.policy.authoring.PolicyAuthoring;

/**
 * What a draft says, with the teams that it names as they are.
 */
public final class DraftedTerms {

	private final PolicyAuthoring authoring = new PolicyAuthoring();

	/**
	 * Finds the teams.
	 * @param transaction of whoever sets the policy or tries it
	 * @param draft what it says
	 * @return all of it
	 * @throws NotFound if there is no such team
	 */
	public AccessTerms of(Transaction transaction, PolicyDraft draft) {
		if (draft.teams() == null) {
			return draft.terms();
		}
		List<AllowedTeam> teams = this.authoring.teams(transaction, draft.teams());
		if (teams.size() < draft.teams().size()) {
			throw new NotFound("team");
		}
		return draft.naming(teams);
	}

}
