/**
 * What follows for products and ports: the edges between them, kept true.
 */
@NullMarked
package io.meshgate.graph.lineage.feed;

import org.jspecify.annotations.NullMarked;
