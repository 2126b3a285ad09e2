/**
 * Access that is taken at once in an emergency, and what is said of it afterwards.
 */
@NullMarked
package io.meshgate.graph.access.emergency;

import org.jspecify.annotations.NullMarked;
