/**
 * The stages in which policies let requests be decided.
 */
@NullMarked
package io.meshgate.graph.policy.stage;

import org.jspecify.annotations.NullMarked;
