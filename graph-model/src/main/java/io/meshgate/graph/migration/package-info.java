/**
 * How a database comes to hold the schema that this version of the portal expects.
 */
@NullMarked
package io.meshgate.graph.migration;

import org.jspecify.annotations.NullMarked;
