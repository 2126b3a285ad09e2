/**
 * What the mesh demands of its products: rules of the platform and of domains, held
 * against the graph.
 */
@NullMarked
package io.meshgate.graph.governance;

import org.jspecify.annotations.NullMarked;
