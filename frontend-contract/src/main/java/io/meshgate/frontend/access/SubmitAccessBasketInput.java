package io.meshgate.frontend.access;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.subscription.ConsumerInput;
import org.jspecify.annotations.Nullable;

/**
 * What is asked at once.
 *
 * @param consumer on whose behalf; the viewer must belong to it
 * @param purpose what for; at most 2,000 characters
 * @param startsAt from when; at once unless given
 * @param endsAt until when; as long as the policies in force allow unless given
 * @param items what is asked for
 * @param idempotencyKey the same key answers the first result again
 */
public record SubmitAccessBasketInput(ConsumerInput consumer, String purpose, @Nullable OffsetDateTime startsAt,
		@Nullable OffsetDateTime endsAt, List<BasketItemInput> items, @Nullable String idempotencyKey) {

	public SubmitAccessBasketInput {
		items = List.copyOf(items);
	}

}
