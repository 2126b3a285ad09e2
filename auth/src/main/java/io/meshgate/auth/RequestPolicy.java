package io.meshgate.auth;

/**
 * Who decides on requests for access, and on what came of them: whoever answers for the
 * product, and nobody for themselves.
 */
final class RequestPolicy {

	private RequestPolicy() {
	}

	static Decision request(Action action, Facts.OfRequest facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case DECIDE_REQUEST -> deciding(action, facts);
			case WITHDRAW_REQUEST -> withdrawing(action, facts);
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision deciding(Action action, Facts.OfRequest facts) {
		if (facts.requester()) {
			return new Decision(action, Rule.OWN_REQUEST, "Nobody decides on their own request.");
		}
		if (facts.consumerSide()) {
			return new Decision(action, Rule.CONSUMER_SIDE, "Nobody decides on a request of the side they belong to.");
		}
		Decision ownership = Policy.ownership(action, facts.standing());
		return (ownership.allowed() && !facts.open()) ? ended(action) : ownership;
	}

	private static Decision withdrawing(Action action, Facts.OfRequest facts) {
		if (!facts.requester()) {
			return new Decision(action, Rule.NOT_THE_REQUESTER, "Only whoever made the request takes it back.");
		}
		return facts.open() ? new Decision(action, Rule.REQUESTER, "You made the request.") : ended(action);
	}

	static Decision grant(Action action, Facts.OfGrant facts) {
		return switch (action) {
			case READ -> Policy.visible(action);
			case REVOKE_GRANT -> {
				Decision ownership = Policy.ownership(action, facts.standing());
				yield (ownership.allowed() && facts.over())
						? new Decision(action, Rule.STATE, "There is no access left to end.") : ownership;
			}
			default -> Policy.notApplicable(action);
		};
	}

	private static Decision ended(Action action) {
		return new Decision(action, Rule.STATE, "The request has ended.");
	}

}
