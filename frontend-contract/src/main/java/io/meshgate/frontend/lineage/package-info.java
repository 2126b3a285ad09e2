/**
 * What the contract says of lineage.
 */
@NullMarked
package io.meshgate.frontend.lineage;

import org.jspecify.annotations.NullMarked;
