package io.meshgate.frontend.access;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.subscription.ConsumerInput;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param outputPort the global id of the output port
 * @param consumer on whose behalf; the viewer must belong to it
 * @param purpose what for; at most 2,000 characters
 * @param startsAt from when; at once unless given
 * @param endsAt until when; a year after the start unless given, and no longer than that
 * @param answers what is answered to the questions of the policies in force
 * @param idempotencyKey the same key answers the first result again
 */
public record RequestAccessInput(String outputPort, ConsumerInput consumer, String purpose,
		@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt, @Nullable List<FormAnswerInput> answers,
		@Nullable String idempotencyKey) {

	public RequestAccessInput {
		answers = (answers != null) ? List.copyOf(answers) : null;
	}

}
