package io.meshgate.frontend.explanation;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * A page of those who could read something at a moment.
 *
 * @param edges the people of this page
 * @param pageInfo where this page stands in the list
 * @param totalCount how many there are in all
 * @param knownSince before when nothing is known; null where all is
 */
public record PastReaderConnection(List<PastReaderEdge> edges, PageInfo pageInfo, int totalCount,
		@Nullable OffsetDateTime knownSince) {

	public PastReaderConnection {
		edges = List.copyOf(edges);
	}

}
