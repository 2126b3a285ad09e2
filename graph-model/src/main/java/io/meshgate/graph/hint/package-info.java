/**
 * To which teams people belong by what their tokens say, beside what the mesh says.
 */
@NullMarked
package io.meshgate.graph.hint;

import org.jspecify.annotations.NullMarked;
