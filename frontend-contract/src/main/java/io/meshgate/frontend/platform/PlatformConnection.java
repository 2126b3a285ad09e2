package io.meshgate.frontend.platform;

import java.util.List;

import io.meshgate.frontend.PageInfo;

/**
 * A page of platforms.
 *
 * @param edges the platforms of this page
 * @param pageInfo where this page stands
 * @param totalCount how many there are in all
 */
public record PlatformConnection(List<PlatformEdge> edges, PageInfo pageInfo, int totalCount) {

	public PlatformConnection {
		edges = List.copyOf(edges);
	}

}
