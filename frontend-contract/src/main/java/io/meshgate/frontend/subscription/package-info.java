/**
 * What the contract says of subscriptions and grants.
 */
@NullMarked
package io.meshgate.frontend.subscription;

import org.jspecify.annotations.NullMarked;
