package io.meshgate.frontend.delegation;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * That somebody decides in somebody else's place on the requests that await that one.
 * Seen by the two of them, and by administrators.
 *
 * @param id the global id
 * @param giver in whose place
 * @param delegate who decides
 * @param reason why
 * @param status where it stands now
 * @param startsAt from when
 * @param endsAt when it ends by itself
 * @param givenAt when it was said
 * @param endedAt when it was ended before its time
 * @param endedBy who ended it before its time
 * @param endComment why they did
 * @param viewerCan what the viewer may do with it
 */
public record Delegation(String id, Person giver, Person delegate, String reason, DelegationStatus status,
		OffsetDateTime startsAt, OffsetDateTime endsAt, OffsetDateTime givenAt, @Nullable OffsetDateTime endedAt,
		@Nullable Person endedBy, @Nullable String endComment, List<Permitted> viewerCan) implements Node {

	public Delegation {
		viewerCan = List.copyOf(viewerCan);
	}

}
