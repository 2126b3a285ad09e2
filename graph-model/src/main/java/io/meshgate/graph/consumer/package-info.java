/**
 * Who consumes: teams, programs, products and people.
 */
@NullMarked
package io.meshgate.graph.consumer;

import org.jspecify.annotations.NullMarked;
