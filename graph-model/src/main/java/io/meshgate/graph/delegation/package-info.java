/**
 * Who decides on requests in whose place, and until when.
 */
@NullMarked
package io.meshgate.graph.delegation;

import org.jspecify.annotations.NullMarked;
