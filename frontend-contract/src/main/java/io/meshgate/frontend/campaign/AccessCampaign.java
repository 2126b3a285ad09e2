package io.meshgate.frontend.campaign;

import java.time.OffsetDateTime;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.frontend.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * That granted access is reviewed: whoever answers for a product confirms or ends it,
 * until a date.
 *
 * @param id the global id
 * @param name what it is called
 * @param domain the domain whose products it takes up access to, with all below; null
 * where it is of one product or of all
 * @param status where it stands now
 * @param atEnd what becomes of access that nobody has reviewed in time
 * @param startedBy who started it
 * @param startedAt when they did
 * @param dueAt until when access can be reviewed
 * @param closedAt when the portal had done what it does at the end; null until then
 * @param progress how far it is with what the viewer answers for
 */
public record AccessCampaign(String id, String name, @Nullable Domain domain, AccessCampaignStatus status,
		CampaignEnd atEnd, Person startedBy, OffsetDateTime startedAt, OffsetDateTime dueAt,
		@Nullable OffsetDateTime closedAt, CampaignProgress progress) implements Node {
}
