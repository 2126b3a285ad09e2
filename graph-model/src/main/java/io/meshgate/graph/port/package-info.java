/**
 * Where data can be had and where they come from, with what is promised about them.
 */
@NullMarked
package io.meshgate.graph.port;

import org.jspecify.annotations.NullMarked;
