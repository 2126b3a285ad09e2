/**
 * The contracts that owners publish, and what they say of the data these describe.
 */
@NullMarked
package io.meshgate.graph.contract.authoring;

import org.jspecify.annotations.NullMarked;
