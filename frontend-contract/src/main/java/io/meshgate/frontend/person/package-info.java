/**
 * What the contract says of people.
 */
@NullMarked
package io.meshgate.frontend.person;

import org.jspecify.annotations.NullMarked;
