/**
 * Subscriptions and grants: what is held, and how it ends.
 */
@NullMarked
package io.meshgate.api.subscription;

import org.jspecify.annotations.NullMarked;
