package io.meshgate.api.wire;

import java.util.Collection;
import java.util.List;

import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import org.jspecify.annotations.Nullable;

/**
 * What the policy decides, as a portal shows it on its buttons.
 */
public final class Permits {

	private Permits() {
	}

	/**
	 * All that makes sense on such a thing.
	 * @param facts of the viewer and the thing
	 * @return each with its reason
	 */
	public static List<Permitted> all(Facts facts) {
		return Policy.decide(Policy.actions(facts), facts).stream().map(Permits::permitted).toList();
	}

	/**
	 * One thing that a portal offers a button for.
	 * @param facts of the viewer and the thing
	 * @param action what one may want to do
	 * @return it alone, with its reason
	 */
	public static List<Permitted> of(Facts facts, io.meshgate.auth.Action action) {
		return List.of(permitted(Policy.decide(action, facts)));
	}

	/**
	 * Only what is asked for.
	 * @param all what makes sense on the thing
	 * @param actions what is asked for; null for all
	 * @return each with its reason, in the order asked for
	 */
	public static List<Permitted> asked(Collection<Permitted> all, @Nullable List<Action> actions) {
		return (actions != null) ? actions.stream().map((action) -> asked(all, action)).toList() : List.copyOf(all);
	}

	private static Permitted asked(Collection<Permitted> all, Action action) {
		return all.stream()
			.filter((permitted) -> permitted.action() == action)
			.findFirst()
			.orElseGet(() -> new Permitted(action, false, "This cannot be done here."));
	}

	private static Permitted permitted(Decision decision) {
		return new Permitted(Action.valueOf(decision.action().name()), decision.allowed(), decision.because());
	}

}
