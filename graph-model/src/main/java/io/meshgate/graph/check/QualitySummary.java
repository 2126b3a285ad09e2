package io.meshgate.graph.check;

import java.time.Instant;

import io.meshgate.graph.person.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How good a product is, in numbers.
 *
 * @param checks how many checks there are
 * @param passed how many of them pass
 * @param warned how many of them are worth a look
 * @param failed how many of them fail
 * @param stale how many of them tell nothing any more
 * @param checkedAt when a check was run last
 * @param objectives how many things it promises
 * @param met how many of them it keeps
 * @param missed how many of them it misses
 * @param openIncidents how many incidents are open
 * @param standing where the viewer stands towards it
 * @param consuming whether the viewer's side has access to it now
 */
public record QualitySummary(int checks, int passed, int warned, int failed, int stale, @Nullable Instant checkedAt,
		int objectives, int met, int missed, int openIncidents, Standing standing, boolean consuming) {
}
