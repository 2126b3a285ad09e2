/**
 * To whom requests for access go, and where they go when somebody else comes to answer.
 */
@NullMarked
package io.meshgate.graph.access.routing;

import org.jspecify.annotations.NullMarked;
