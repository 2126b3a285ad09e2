/**
 * What holds for access: policies of the platform and of domains, and what follows from
 * all of them together.
 */
@NullMarked
package io.meshgate.graph.policy;

import org.jspecify.annotations.NullMarked;
