package io.meshgate.graph.policy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.policy.form.FormQuestion;
import io.meshgate.graph.policy.stage.PolicyStage;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of those who want access. What is null is not spoken of; an empty list,
 * which no policy says but several can come to together, lets nobody ask.
 *
 * @param consumerKinds only these may ask
 * @param teams the consumer must be of one of these, or of a team below one
 * @param purposes the purpose must be one of these, as {@link Purposes} compares them
 * @param longestGrant the longest that one grant lasts
 * @param endRequired whether it must be said when access is to end; that it need not be
 * asks nothing, but is a looser word than that it must
 * @param rules by which requests are approved or refused at once
 * @param questions what whoever asks is asked
 * @param emergency whether access may be taken at once in an emergency
 * @param stages in which it is decided
 */
public record AccessTerms(@Nullable List<ConsumerRef.Kind> consumerKinds, @Nullable List<AllowedTeam> teams,
		@Nullable List<String> purposes, @Nullable Duration longestGrant, @Nullable Boolean endRequired,
		AutomaticRules rules, @Nullable List<FormQuestion> questions, @Nullable EmergencyTerm emergency,
		@Nullable List<PolicyStage> stages) {

	/** The longest that a grant lasts where no policy says less. */
	public static final Duration LONGEST_GRANT = Duration.ofDays(366);

	/** What holds where no policy says anything. */
	static final AccessTerms USUAL = new AccessTerms(null, null, null, LONGEST_GRANT, null, AutomaticRules.NONE, null,
			null, null);

	public AccessTerms {
		consumerKinds = (consumerKinds != null) ? consumerKinds.stream().distinct().sorted().toList() : null;
		teams = (teams != null) ? AllowedTeam.ordered(teams) : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
		questions = (questions != null) ? List.copyOf(questions) : null;
		stages = (stages != null) ? List.copyOf(stages) : null;
	}

	/**
	 * The tightest of both, of which the other is the narrower. What both say of an
	 * emergency depends on all policies that hold.
	 */
	AccessTerms and(AccessTerms other) {
		return new AccessTerms(both(this.consumerKinds, other.consumerKinds), AllowedTeam.both(this.teams, other.teams),
				Purposes.both(this.purposes, other.purposes), shorter(this.longestGrant, other.longestGrant),
				either(this.endRequired, other.endRequired), this.rules.and(other.rules),
				all(this.questions, other.questions), null, all(this.stages, other.stages));
	}

	/** The same, for an emergency. */
	AccessTerms in(@Nullable EmergencyTerm other) {
		return new AccessTerms(this.consumerKinds, this.teams, this.purposes, this.longestGrant, this.endRequired,
				this.rules, this.questions, other, this.stages);
	}

	/**
	 * Whether anything is asked at all.
	 * @return false for what would hold without it, too
	 */
	public boolean areEmpty() {
		return this.consumerKinds == null && this.teams == null && this.purposes == null && this.longestGrant == null
				&& !Boolean.TRUE.equals(this.endRequired) && this.rules.areEmpty() && this.questions == null
				&& this.emergency == null && this.stages == null;
	}

	static String names(Collection<? extends Enum<?>> kinds) {
		return kinds.stream()
			.map((kind) -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
			.collect(Collectors.joining(", "));
	}

	private static <T> @Nullable List<T> all(@Nullable List<T> one, @Nullable List<T> other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}

	static @Nullable List<ConsumerRef.Kind> both(@Nullable List<ConsumerRef.Kind> one,
			@Nullable List<ConsumerRef.Kind> other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.stream().filter(other::contains).toList();
	}

	static @Nullable Duration shorter(@Nullable Duration one, @Nullable Duration other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (one.compareTo(other) <= 0) ? one : other;
	}

	static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
		return (one == null || Boolean.TRUE.equals(other)) ? other : one;
	}

}
