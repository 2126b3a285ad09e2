/**
 * How access that runs goes on, or comes to be for something else: what is asked, under
 * which lock, and what becomes of the grant that runs.
 */
@NullMarked
package io.meshgate.graph.access.renewal;

import org.jspecify.annotations.NullMarked;
