package io.meshgate.frontend.access;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which access is to change, and how.
 *
 * @param subscription the global id of the subscription; the viewer must belong to its
 * consumer
 * @param purpose what for; as before unless given
 * @param endsAt until when; as before unless given
 * @param answers what is answered to what the policies in force ask, each key once; as
 * answered before unless given
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeAccessInput(String subscription, @Nullable String purpose, @Nullable OffsetDateTime endsAt,
		@Nullable List<FormAnswerInput> answers, @Nullable String idempotencyKey) {

	public ChangeAccessInput {
		answers = (answers != null) ? List.copyOf(answers) : null;
	}

}
