/**
 * How products come to other teams and to other domains.
 */
@NullMarked
package io.meshgate.graph.product.handover;

import org.jspecify.annotations.NullMarked;
