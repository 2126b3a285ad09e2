package io.meshgate.api.explanation;

import java.util.List;
import java.util.stream.Collectors;

import io.meshgate.graph.history.PastWay;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody could read something, in one sentence: told of them to others, and of the
 * past.
 *
 * @param way by which they could
 * @param because the sentence
 */
record PastReason(PastWay way, String because) {

	static PastReason of(PastWay way) {
		if (way.steps().isEmpty()) {
			return new PastReason(way, "Access was theirs alone.");
		}
		List<Step> steps = way.steps();
		String led = steps.stream().skip(1).map(PastReason::next).collect(Collectors.joining());
		return new PastReason(way, was(way.role()) + steps.getFirst().name() + led
				+ (way.granted() ? ", which had access." : ", which offered the port."));
	}

	io.meshgate.frontend.explanation.PastWay view(Ways paths) {
		return ExplanationViews.VIEWS.pastWay(this.way, this.because, paths.of(this.way.steps()));
	}

	private static String was(@Nullable TeamRole role) {
		return switch (role) {
			case OWNER -> "They were an owner of ";
			case APPROVER -> "They were an approver of ";
			case EDITOR -> "They were an editor of ";
			case MEMBER -> "They were a member of ";
			case null -> "They belonged to ";
		};
	}

	private static String next(Step step) {
		return switch (step.kind()) {
			case TEAM -> ", which answered for ";
			case APPLICATION -> ", which owned the application ";
			case DATA_PRODUCT -> ", which owned the product ";
			case PERSON, DOMAIN -> throw new IllegalStateException("Nobody reads by way of a " + step.kind());
		} + step.name();
	}

}
