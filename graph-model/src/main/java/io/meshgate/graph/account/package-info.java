/**
 * The accounts of programs, which are no people and see nothing.
 */
@NullMarked
package io.meshgate.graph.account;

import org.jspecify.annotations.NullMarked;
