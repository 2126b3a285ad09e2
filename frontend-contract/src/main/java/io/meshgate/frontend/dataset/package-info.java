/**
 * The datasets that output ports offer.
 */
@NullMarked
package io.meshgate.frontend.dataset;

import org.jspecify.annotations.NullMarked;
