/**
 * How a request goes from one status to the next, as one table, and what came of it on
 * its way.
 */
@NullMarked
package io.meshgate.graph.access.transition;

import org.jspecify.annotations.NullMarked;
