/**
 * Subscriptions and the windows of time in which they give access.
 */
@NullMarked
package io.meshgate.graph.subscription;

import org.jspecify.annotations.NullMarked;
