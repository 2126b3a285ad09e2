/**
 * Programs that consume data.
 */
@NullMarked
package io.meshgate.graph.application;

import org.jspecify.annotations.NullMarked;
