package io.meshgate.graph.campaign;

import java.time.Instant;

import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * That granted access is reviewed, until a date.
 *
 * @param id the identity
 * @param name what it is called
 * @param domain the domain whose products it takes up access to, with all below; null
 * where it is of one product or of all
 * @param status where it stands now
 * @param atEnd what becomes of access that nobody has reviewed in time
 * @param startedBy who started it
 * @param startedAt when they did
 * @param dueAt until when access can be reviewed
 * @param closedAt when what comes at the end was done; null until then
 * @param progress how far it is with what the viewer answers for
 */
public record AccessCampaign(AccessCampaignId id, String name, @Nullable Domain domain, AccessCampaignStatus status,
		CampaignEnd atEnd, Person startedBy, Instant startedAt, Instant dueAt, @Nullable Instant closedAt,
		CampaignProgress progress) {
}
