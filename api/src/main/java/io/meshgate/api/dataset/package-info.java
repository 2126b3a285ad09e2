/**
 * The datasets that output ports offer.
 */
@NullMarked
package io.meshgate.api.dataset;

import org.jspecify.annotations.NullMarked;
