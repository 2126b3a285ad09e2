/**
 * What owners say of the data of their contracts.
 */
@NullMarked
package io.meshgate.api.contract.authoring;

import org.jspecify.annotations.NullMarked;
