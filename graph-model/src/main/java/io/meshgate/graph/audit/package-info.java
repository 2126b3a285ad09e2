/**
 * The record: what happened, who did it, and that nobody has changed what it says.
 */
@NullMarked
package io.meshgate.graph.audit;

import org.jspecify.annotations.NullMarked;
