/**
 * How the ports of products are made, changed and taken away by those who answer for
 * them.
 */
@NullMarked
package io.meshgate.graph.port.authoring;

import org.jspecify.annotations.NullMarked;
