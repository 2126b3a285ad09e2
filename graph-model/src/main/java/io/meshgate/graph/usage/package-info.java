/**
 * How much products are used.
 */
@NullMarked
package io.meshgate.graph.usage;

import org.jspecify.annotations.NullMarked;
