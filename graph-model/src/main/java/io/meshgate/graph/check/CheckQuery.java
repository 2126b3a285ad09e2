package io.meshgate.graph.check;

import java.util.Set;

import io.meshgate.graph.Page;

/**
 * Which checks of products are asked for.
 *
 * @param status with one of these as the newest result; empty for all
 * @param page which part of each list
 */
public record CheckQuery(Set<CheckStatus> status, Page page) {

	public CheckQuery {
		status = Set.copyOf(status);
	}

}
