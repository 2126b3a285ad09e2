/**
 * What the contract says of the accounts of programs.
 */
@NullMarked
package io.meshgate.frontend.account;

import org.jspecify.annotations.NullMarked;
