/**
 * What is remembered of who belonged where and what was whose, and who could read what by
 * that.
 */
@NullMarked
package io.meshgate.graph.history;

import org.jspecify.annotations.NullMarked;
