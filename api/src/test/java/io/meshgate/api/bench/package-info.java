/**
 * How fast the portal is, measured on a mesh of a hundred thousand products. Run on
 * purpose only: {@code mvn verify -Pbench}.
 */
@NullMarked
package io.meshgate.api.bench;

import org.jspecify.annotations.NullMarked;
