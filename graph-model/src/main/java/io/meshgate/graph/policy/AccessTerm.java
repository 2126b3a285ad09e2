package io.meshgate.graph.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.meshgate.graph.policy.form.FormQuestion;
import io.meshgate.graph.policy.stage.PolicyStage;
import org.jspecify.annotations.Nullable;

/**
 * Each of the terms, and what is against it: a wish, or a narrower policy. All answers
 * are one sentence, of which no line breaks.
 */
public enum AccessTerm {

	/** Who may ask. */
	CONSUMER_KINDS {
		@Override
		Optional<String> forbids(AccessTerms said, AccessWish wish) {
			return (said.consumerKinds() == null || said.consumerKinds().contains(wish.consumer())) ? Optional.empty()
					: Optional.of(asks(said));
		}

		@Override
		@Nullable Object of(AccessTerms terms) {
			return terms.consumerKinds();
		}

		@Override
		String asks(AccessTerms said) {
			return "Only these may ask: " + AccessTerms.names(Objects.requireNonNull(said.consumerKinds())) + '.';
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			if (said.consumerKinds() == null || narrower.consumerKinds() == null
					|| said.consumerKinds().containsAll(narrower.consumerKinds())) {
				return Optional.empty();
			}
			return Optional.of("It would let others ask, and above only these may: "
					+ AccessTerms.names(said.consumerKinds()) + '.');
		}

	},

	/** Of which teams they must be. */
	TEAMS {
		@Override
		Optional<String> forbids(AccessTerms said, AccessWish wish) {
			return (said.teams() == null
					|| said.teams().stream().anyMatch((team) -> wish.teams().all().contains(team.id())))
							? Optional.empty() : Optional.of(asks(said));
		}

		@Override
		@Nullable Object of(AccessTerms terms) {
			return (terms.teams() != null) ? AllowedTeam.meant(terms.teams()) : null;
		}

		@Override
		String asks(AccessTerms said) {
			return "The consumer must be of one of these teams: "
					+ AllowedTeam.names(Objects.requireNonNull(said.teams())) + '.';
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			List<AllowedTeam> others = AllowedTeam.beyond(narrower.teams(), said.teams());
			return others.isEmpty() ? Optional.empty()
					: Optional.of("It would let teams ask that may not above: " + AllowedTeam.names(others) + '.');
		}

	},

	/** What for. */
	PURPOSES {
		@Override
		Optional<String> forbids(AccessTerms said, AccessWish wish) {
			return (said.purposes() == null || Purposes.hold(said.purposes(), wish.purpose())) ? Optional.empty()
					: Optional.of(asks(said));
		}

		@Override
		@Nullable Object of(AccessTerms terms) {
			return terms.purposes();
		}

		@Override
		String asks(AccessTerms said) {
			return "The purpose must be one of these: " + String.join(", ", Objects.requireNonNull(said.purposes()))
					+ '.';
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			List<String> others = Purposes.beyond(narrower.purposes(), said.purposes());
			return others.isEmpty() ? Optional.empty() : Optional
				.of("It would allow purposes that are not allowed above: " + String.join(", ", others) + '.');
		}

	},

	/** How long a grant lasts. */
	LONGEST_GRANT {
		@Override
		Optional<String> forbids(AccessTerms said, AccessWish wish) {
			return (said.longestGrant() == null || wish.endsAt() == null
					|| !wish.endsAt().isAfter(wish.startsAt().plus(said.longestGrant()))) ? Optional.empty()
							: Optional.of(asks(said));
		}

		@Override
		@Nullable Object of(AccessTerms terms) {
			return terms.longestGrant();
		}

		@Override
		String asks(AccessTerms said) {
			return "Access lasts at most " + Spans.text(Objects.requireNonNull(said.longestGrant())) + '.';
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			if (said.longestGrant() == null || narrower.longestGrant() == null
					|| narrower.longestGrant().compareTo(said.longestGrant()) <= 0) {
				return Optional.empty();
			}
			return Optional
				.of("It would let access last longer than above: at most " + Spans.text(said.longestGrant()) + '.');
		}

	},

	/** Whether an end must be given. */
	END_REQUIRED {
		@Override
		Optional<String> forbids(AccessTerms said, AccessWish wish) {
			return (Boolean.TRUE.equals(said.endRequired()) && wish.endsAt() == null) ? Optional.of(asks(said))
					: Optional.empty();
		}

		@Override
		Object of(AccessTerms terms) {
			return Boolean.TRUE.equals(terms.endRequired());
		}

		@Override
		String asks(AccessTerms said) {
			return "It must be said when access is to end.";
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			return (Boolean.TRUE.equals(said.endRequired()) && Boolean.FALSE.equals(narrower.endRequired()))
					? Optional.of("It would let access be without an end, which must be given above.")
					: Optional.empty();
		}

	},

	/** Whether somebody must decide. */
	HUMAN_DECIDES {
		@Override
		Object of(AccessTerms terms) {
			return terms.rules().wantHuman();
		}

		@Override
		String asks(AccessTerms said) {
			return "Somebody must decide on every request.";
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			return (said.rules().wantHuman() && narrower.rules().wantNoHuman())
					? Optional.of("It would let requests be approved at once, and above somebody must decide.")
					: Optional.empty();
		}

	},

	/** What is approved at once. */
	AUTOMATIC_APPROVALS {
		@Override
		String asks(AccessTerms said) {
			return "Only these rules approve at once: "
					+ AutomaticRules.names(Objects.requireNonNull(said.rules().approvals())) + '.';
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			List<AutomaticRule> others = (said.rules().approvals() != null)
					? AutomaticRules.beyond(narrower.rules().approvals(), said.rules().approvals()) : List.of();
			return others.isEmpty() ? Optional.empty() : Optional
				.of("It would approve at once what is not approved so above: " + AutomaticRules.names(others) + '.');
		}

		@Override
		Optional<String> escapes(AccessTerms said, AccessTerms instead) {
			return (instead.rules().wantHuman() || forbids(said, instead).isEmpty()) ? Optional.empty()
					: Optional.of(asks(said));
		}

	},

	/** What is refused at once. */
	AUTOMATIC_REFUSALS {
		@Override
		Optional<String> forbids(AccessTerms said, AccessWish wish) {
			return said.rules()
				.refusing(wish)
				.map((rule) -> "Such requests are refused by this rule: " + rule.name() + '.');
		}

		@Override
		String asks(AccessTerms said) {
			return "These rules refuse at once: "
					+ AutomaticRules.names(Objects.requireNonNull(said.rules().refusals())) + '.';
		}

		@Override
		Optional<String> escapes(AccessTerms said, AccessTerms instead) {
			return AutomaticRules.beyond(said.rules().refusals(), instead.rules().refusals()).isEmpty()
					? Optional.empty() : Optional.of(asks(said));
		}

	},

	/** What is asked. */
	QUESTIONS {
		@Override
		@Nullable Object of(AccessTerms terms) {
			return (terms.questions() != null) ? Set.copyOf(terms.questions()) : null;
		}

		@Override
		String asks(AccessTerms said) {
			return FormQuestion.asks(Objects.requireNonNull(said.questions()));
		}

	},

	/** Whether access may be taken in an emergency, and for how long. */
	EMERGENCY {
		@Override
		String asks(AccessTerms said) {
			return Objects.requireNonNull(said.emergency()).asks();
		}

		@Override
		Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
			return EmergencyTerm.forbids(said, narrower);
		}

		@Override
		Optional<String> escapes(AccessTerms said, AccessTerms instead) {
			return EmergencyTerm.escapes(said, instead);
		}

	},

	/** In which stages it is decided. */
	STAGES {
		@Override
		@Nullable Object of(AccessTerms terms) {
			return (terms.stages() != null) ? Set.copyOf(terms.stages()) : null;
		}

		@Override
		String asks(AccessTerms said) {
			return PolicyStage.asks(Objects.requireNonNull(said.stages()));
		}

	};

	Optional<String> forbids(AccessTerms said, AccessWish wish) {
		return Optional.empty();
	}

	Optional<String> forbids(AccessTerms said, AccessTerms narrower) {
		return Optional.empty();
	}

	/** What terms say of it, where that is compared as it stands. */
	@Nullable Object of(AccessTerms terms) {
		return null;
	}

	/** What is asked by terms that ask for it. */
	abstract String asks(AccessTerms said);

	/** What is asked, and would be asked no more where other terms hold instead. */
	Optional<String> escapes(AccessTerms said, AccessTerms instead) {
		return Objects.equals(of(instead), of(instead.and(said))) ? Optional.empty() : Optional.of(asks(said));
	}

}
