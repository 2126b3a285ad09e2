/**
 * What holds for access to products, and since when.
 */
@NullMarked
package io.meshgate.frontend.policy;

import org.jspecify.annotations.NullMarked;
