/**
 * How references find their targets, in whatever order documents and imports come.
 */
@NullMarked
package io.meshgate.graph.linking;

import org.jspecify.annotations.NullMarked;
