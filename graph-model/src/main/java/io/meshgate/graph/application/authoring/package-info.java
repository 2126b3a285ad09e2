/**
 * How applications are registered and changed.
 */
@NullMarked
package io.meshgate.graph.application.authoring;

import org.jspecify.annotations.NullMarked;
