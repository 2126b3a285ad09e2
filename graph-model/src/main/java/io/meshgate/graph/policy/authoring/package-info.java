/**
 * How access policies are set and withdrawn.
 */
@NullMarked
package io.meshgate.graph.policy.authoring;

import org.jspecify.annotations.NullMarked;
