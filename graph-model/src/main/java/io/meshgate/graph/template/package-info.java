/**
 * What products can be started from, and on which platform that is offered.
 */
@NullMarked
package io.meshgate.graph.template;

import org.jspecify.annotations.NullMarked;
