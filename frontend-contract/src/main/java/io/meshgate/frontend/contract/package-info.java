/**
 * What the contract says of data contracts: their schemas, versions and changes.
 */
@NullMarked
package io.meshgate.frontend.contract;

import org.jspecify.annotations.NullMarked;
