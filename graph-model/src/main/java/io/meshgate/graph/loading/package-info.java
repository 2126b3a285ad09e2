/**
 * How things are loaded by their ids: those of one kind alone, or of many kinds at once.
 */
@NullMarked
package io.meshgate.graph.loading;

import org.jspecify.annotations.NullMarked;
