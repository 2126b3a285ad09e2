/**
 * What the data of products are checked for, and what was found.
 */
@NullMarked
package io.meshgate.graph.check;

import org.jspecify.annotations.NullMarked;
