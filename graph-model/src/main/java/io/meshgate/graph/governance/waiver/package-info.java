/**
 * Exceptions from rules, which end by themselves.
 */
@NullMarked
package io.meshgate.graph.governance.waiver;

import org.jspecify.annotations.NullMarked;
