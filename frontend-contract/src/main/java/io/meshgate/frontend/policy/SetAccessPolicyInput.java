package io.meshgate.frontend.policy;

import java.time.Duration;
import java.util.List;

import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.usage.ConsumerKind;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says from now on, all of it; at least one of the terms.
 *
 * @param domain where it holds, with all below; the whole platform where none is given
 * @param consumerKinds only these may ask
 * @param teams the consumer must be of one of these: global ids
 * @param purposes the purpose must be one of these, in any case
 * @param longestGrant the longest that one grant lasts
 * @param endRequired whether it must be said when access is to end
 * @param humanDecides whether somebody must decide on every request
 * @param automaticApprovals the rules of which one must hold for a request to be approved
 * at once
 * @param automaticRefusals the rules by which requests are refused at once
 * @param questions what whoever asks is asked
 * @param emergency whether access may be taken at once in an emergency
 * @param stages in which it is decided
 * @param expectedVersion the revision the viewer has seen, 0 where none was ever set;
 * another one is a conflict
 * @param idempotencyKey the same key answers the first result again
 */
public record SetAccessPolicyInput(@Nullable EntityRef domain, @Nullable List<ConsumerKind> consumerKinds,
		@Nullable List<String> teams, @Nullable List<String> purposes, @Nullable Duration longestGrant,
		@Nullable Boolean endRequired, @Nullable Boolean humanDecides,
		@Nullable List<AutomaticRuleInput> automaticApprovals, @Nullable List<AutomaticRuleInput> automaticRefusals,
		@Nullable List<FormQuestionInput> questions, @Nullable EmergencyTermInput emergency,
		@Nullable List<PolicyStageInput> stages, @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {

	public SetAccessPolicyInput {
		consumerKinds = (consumerKinds != null) ? List.copyOf(consumerKinds) : null;
		teams = (teams != null) ? List.copyOf(teams) : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
		automaticApprovals = (automaticApprovals != null) ? List.copyOf(automaticApprovals) : null;
		automaticRefusals = (automaticRefusals != null) ? List.copyOf(automaticRefusals) : null;
		questions = (questions != null) ? List.copyOf(questions) : null;
		stages = (stages != null) ? List.copyOf(stages) : null;
	}

}
