/**
 * What comes of it that requests wait: those who are to decide are reminded, others
 * decide in their place, and at last it is over.
 */
@NullMarked
package io.meshgate.graph.access.clock;

import org.jspecify.annotations.NullMarked;
