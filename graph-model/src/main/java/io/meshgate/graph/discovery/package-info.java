/**
 * Discovery: what somebody may mean who types, and what lists of products can be narrowed
 * by.
 */
@NullMarked
package io.meshgate.graph.discovery;

import org.jspecify.annotations.NullMarked;
