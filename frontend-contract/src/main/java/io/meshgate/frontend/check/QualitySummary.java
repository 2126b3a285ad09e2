package io.meshgate.frontend.check;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Permitted;
import org.jspecify.annotations.Nullable;

/**
 * How good a product is, in numbers; every check and every objective counts once, by what
 * is newest.
 *
 * @param checks how many checks there are
 * @param passed how many of them pass
 * @param warned how many of them are worth a look
 * @param failed how many of them fail
 * @param stale how many of them found something too long ago: they neither pass nor fail
 * @param checkedAt when a check was run last; null before the first
 * @param objectives how many things it promises
 * @param met how many of them it keeps
 * @param missed how many of them it misses
 * @param openIncidents how many incidents are open
 * @param viewerCan whether the viewer may report an incident
 */
public record QualitySummary(int checks, int passed, int warned, int failed, int stale,
		@Nullable OffsetDateTime checkedAt, int objectives, int met, int missed, int openIncidents,
		List<Permitted> viewerCan) {

	public QualitySummary {
		viewerCan = List.copyOf(viewerCan);
	}

}
