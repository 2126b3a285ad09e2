/**
 * What happened, kept with the change until it is delivered.
 */
@NullMarked
package io.meshgate.graph.outbox;

import org.jspecify.annotations.NullMarked;
