/**
 * What the contract says of applications.
 */
@NullMarked
package io.meshgate.frontend.application;

import org.jspecify.annotations.NullMarked;
