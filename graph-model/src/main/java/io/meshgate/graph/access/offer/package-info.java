/**
 * What approvers would give instead of what was asked for, and whether it was taken.
 */
@NullMarked
package io.meshgate.graph.access.offer;

import org.jspecify.annotations.NullMarked;
