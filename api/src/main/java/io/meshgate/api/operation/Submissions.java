package io.meshgate.api.operation;

import java.time.Clock;

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
	 */
	public Submission of(Viewer viewer, Object content, @Nullable String idempotencyKey) {
		return new Submission(viewer.person(), content, idempotencyKey, this.clock.instant());
	}

}
