/**
 * What the mesh demands of its products, and how they stand to it.
 */
@NullMarked
package io.meshgate.frontend.governance;

import org.jspecify.annotations.NullMarked;
