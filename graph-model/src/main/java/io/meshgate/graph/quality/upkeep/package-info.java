/**
 * How promises are made and taken back by the people who answer for a product, and what
 * was measured is reported.
 */
@NullMarked
package io.meshgate.graph.quality.upkeep;

import org.jspecify.annotations.NullMarked;
