/**
 * How requests for access come to be, and to whom they go.
 */
@NullMarked
package io.meshgate.graph.access.asking;

import org.jspecify.annotations.NullMarked;
