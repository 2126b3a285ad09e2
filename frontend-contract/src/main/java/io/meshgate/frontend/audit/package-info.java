/**
 * What the contract says of the record.
 */
@NullMarked
package io.meshgate.frontend.audit;

import org.jspecify.annotations.NullMarked;
