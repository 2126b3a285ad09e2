/**
 * What owners say of the data of their contracts.
 */
@NullMarked
package io.meshgate.graph.contract.authoring;

import org.jspecify.annotations.NullMarked;
