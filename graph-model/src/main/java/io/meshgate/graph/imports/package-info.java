/**
 * How what descriptors say gets into the graph, safely repeated and side by side.
 */
@NullMarked
package io.meshgate.graph.imports;

import org.jspecify.annotations.NullMarked;
