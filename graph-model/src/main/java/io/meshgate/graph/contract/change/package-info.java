/**
 * What changes from one version of a contract to another, and whom that breaks: a pure
 * rule. It follows what Confluent calls backward compatibility, its usual mode: who is on
 * the new version must be able to read what was written under the old. Beyond that it
 * takes for a break whatever a consumer was promised and no longer is.
 */
@NullMarked
package io.meshgate.graph.contract.change;

import org.jspecify.annotations.NullMarked;
