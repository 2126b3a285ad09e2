package io.meshgate.api.operation;

import java.time.Clock;
import java.util.Set;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes in what people send to change the mesh, and notes when.
 */
@Component
public class Submissions {

	private final Clock clock;

	Submissions(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Takes something in.
	 * @param viewer who sends it
	 * @param content all that tells it from other changes: the input, and what else the
	 * mutation's name says
	 * @param idempotencyKey the sender's own key; null if they gave none
	 * @return not looked at yet
	 * @throws Forbidden if a program sends it: none is registered for such a change
	 */
	public Submission of(Viewer viewer, Object content, @Nullable String idempotencyKey) {
		if (viewer.program()) {
			Forbidden.unless(Action.EDIT, new Facts.ByAccount(Set.of(), new Facts.OfPlatform(false)));
		}
		return taken(viewer, content, idempotencyKey);
	}

	/**
	 * Takes in what programs alone are registered for.
	 * @param viewer the program that sends it
	 * @param content as in {@link #of}
	 * @param idempotencyKey as in {@link #of}
	 * @return not looked at yet
	 * @throws Forbidden if a person sends it
	 */
	public Submission ofProgram(Viewer viewer, Object content, @Nullable String idempotencyKey) {
		if (!viewer.program()) {
			Forbidden.unless(Action.EDIT, new Facts.OfProvisioning(false));
		}
		return taken(viewer, content, idempotencyKey);
	}

	private Submission taken(Viewer viewer, Object content, @Nullable String idempotencyKey) {
		return new Submission(viewer.person(), content, idempotencyKey, this.clock.instant());
	}

}
