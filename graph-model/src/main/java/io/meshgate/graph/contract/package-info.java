/**
 * What contracts say of the data: objects, columns and service levels, each with an
 * identity that lasts.
 */
@NullMarked
package io.meshgate.graph.contract;

import org.jspecify.annotations.NullMarked;
