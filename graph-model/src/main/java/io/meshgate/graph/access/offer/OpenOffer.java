package io.meshgate.graph.access.offer;

import java.time.Instant;
import java.util.Objects;

import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An offer that is to be taken or declined.
 *
 * @param id the identity
 * @param by who made it
 * @param onBehalfOf in whose place, if somebody else's
 * @param endsAt until when access would be given
 * @param comment why, in their words
 * @param at when they made it
 */
public record OpenOffer(String id, PersonId by, @Nullable PersonId onBehalfOf, Instant endsAt, @Nullable String comment,
		Instant at) {

	/**
	 * Whose yes it is where it is taken.
	 * @return one of those who decide
	 */
	public PersonId voice() {
		return Objects.requireNonNullElse(this.onBehalfOf, this.by);
	}

	/**
	 * The same, in somebody's place.
	 * @param giver whose; null for nobody else's
	 * @return the offer
	 */
	public OpenOffer onBehalfOf(@Nullable PersonId giver) {
		return new OpenOffer(this.id, this.by, giver, this.endsAt, this.comment, this.at);
	}

}
