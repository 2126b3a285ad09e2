package io.meshgate.graph.glossary;

import io.meshgate.graph.Page;

/**
 * What is asked of the terms that others are related to.
 *
 * @param as what they are to each other
 * @param page which part of each list
 * @param counted whether the number of all of them is wanted
 */
public record TermTies(TermRelation as, Page page, boolean counted) {
}
