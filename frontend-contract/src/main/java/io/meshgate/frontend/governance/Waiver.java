package io.meshgate.frontend.governance;

import java.time.OffsetDateTime;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * An exception from a rule for one product, which ends by itself. Seen by those who see
 * the product.
 *
 * @param id the global id
 * @param rule what is not demanded
 * @param status whether it holds now
 * @param reason why it was given
 * @param until when it ends by itself
 * @param givenAt when it was given
 * @param givenBy who gave it
 * @param owner who answers for it: who gave it, unless somebody else does since
 * @param endedAt when somebody ended it before its time
 * @param endedBy who ended it before its time
 */
public record Waiver(String id, GovernanceRule rule, WaiverStatus status, String reason, OffsetDateTime until,
		OffsetDateTime givenAt, Person givenBy, Person owner, @Nullable OffsetDateTime endedAt,
		@Nullable Person endedBy) implements Node {
}
