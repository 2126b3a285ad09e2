package io.meshgate.frontend.policy;

import java.time.Duration;
import java.util.List;

import io.meshgate.frontend.usage.ConsumerKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of those who want access.
 *
 * @param consumerKinds only these may ask; null where nothing is said of it
 * @param teams the consumer must be of one of these; null where nothing is said of it
 * @param purposes the purpose must be one of these, in any case; null where nothing is
 * said of it
 * @param longestGrant the longest that one grant lasts; null where nothing is said of it
 * @param endRequired whether it must be said when access is to end; null where nothing is
 * said of it
 * @param humanDecides true where somebody must decide on every request; null where
 * nothing is said of it
 * @param automaticApprovals where one of these holds, a request is approved at once; null
 * where nothing is said of it
 * @param automaticRefusals where one of these holds, a request is refused at once; null
 * where nothing is said of it
 * @param questions what whoever asks is asked; null where nothing is said of it
 * @param emergency whether access may be taken at once in an emergency; null where
 * nothing is said of it
 * @param stages in which it is decided; null where nothing is said of it
 */
public record AccessTerms(@Nullable List<ConsumerKind> consumerKinds, @Nullable List<AllowedTeam> teams,
		@Nullable List<String> purposes, @Nullable Duration longestGrant, @Nullable Boolean endRequired,
		@Nullable Boolean humanDecides, @Nullable List<AutomaticRule> automaticApprovals,
		@Nullable List<AutomaticRule> automaticRefusals, @Nullable List<FormQuestion> questions,
		@Nullable EmergencyTerm emergency, @Nullable List<PolicyStage> stages) {

	public AccessTerms {
		consumerKinds = (consumerKinds != null) ? List.copyOf(consumerKinds) : null;
		teams = (teams != null) ? List.copyOf(teams) : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
		automaticApprovals = (automaticApprovals != null) ? List.copyOf(automaticApprovals) : null;
		automaticRefusals = (automaticRefusals != null) ? List.copyOf(automaticRefusals) : null;
		questions = (questions != null) ? List.copyOf(questions) : null;
		stages = (stages != null) ? List.copyOf(stages) : null;
	}

}
