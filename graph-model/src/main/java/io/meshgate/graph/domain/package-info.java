/**
 * The tree of domains.
 */
@NullMarked
package io.meshgate.graph.domain;

import org.jspecify.annotations.NullMarked;
