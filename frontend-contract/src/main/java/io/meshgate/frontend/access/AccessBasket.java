package io.meshgate.frontend.access;

import java.time.OffsetDateTime;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.subscription.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Requests for several output ports that somebody made at once.
 *
 * @param id the global id
 * @param status where it stands, derived from its requests
 * @param consumer on whose behalf
 * @param requester who asked
 * @param purpose what for, as it was asked
 * @param startsAt from when, as it was asked; null for at once
 * @param endsAt until when, as it was asked; null for as long as the policies allow
 * @param submittedAt when it was asked
 * @param version grows with each change of one of its requests; give it back as
 * expectedVersion
 */
public record AccessBasket(String id, AccessBasketStatus status, Consumer consumer, Person requester, String purpose,
		@Nullable OffsetDateTime startsAt, @Nullable OffsetDateTime endsAt, OffsetDateTime submittedAt,
		int version) implements Node {
}
