/**
 * What the contract says of domains.
 */
@NullMarked
package io.meshgate.frontend.domain;

import org.jspecify.annotations.NullMarked;
