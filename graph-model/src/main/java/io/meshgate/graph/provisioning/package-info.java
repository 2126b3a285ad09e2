/**
 * What programs open and close on the platforms, and how far they are with it.
 */
@NullMarked
package io.meshgate.graph.provisioning;

import org.jspecify.annotations.NullMarked;
