/**
 * How a grant goes from one status to the next, as one table.
 */
@NullMarked
package io.meshgate.graph.subscription.transition;

import org.jspecify.annotations.NullMarked;
