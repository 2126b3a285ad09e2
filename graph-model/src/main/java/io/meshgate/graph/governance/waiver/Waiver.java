package io.meshgate.graph.governance.waiver;

import java.time.Instant;

import io.meshgate.graph.governance.GovernanceRule;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * An exception from a rule for one product, for a time.
 *
 * @param id the identity
 * @param rule what is not demanded
 * @param status whether it holds now
 * @param reason why it was given
 * @param until when it ends by itself
 * @param givenAt when it was given
 * @param givenBy who gave it
 * @param owner who answers for it
 * @param endedAt when somebody ended it before its time
 * @param endedBy who ended it before its time
 */
public record Waiver(WaiverId id, GovernanceRule rule, WaiverStatus status, String reason, Instant until,
		Instant givenAt, Person givenBy, Person owner, @Nullable Instant endedAt, @Nullable Person endedBy) {
}
