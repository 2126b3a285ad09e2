/**
 * How platforms are registered and changed by those who run them.
 */
@NullMarked
package io.meshgate.graph.platform.authoring;

import org.jspecify.annotations.NullMarked;
