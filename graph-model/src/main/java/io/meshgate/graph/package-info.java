/**
 * The mesh as a graph: its records and ids, all Cypher, and one way to a transaction.
 */
@NullMarked
package io.meshgate.graph;

import org.jspecify.annotations.NullMarked;
