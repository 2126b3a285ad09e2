/**
 * The platforms that products are built on, and which port runs where.
 */
@NullMarked
package io.meshgate.graph.platform;

import org.jspecify.annotations.NullMarked;
