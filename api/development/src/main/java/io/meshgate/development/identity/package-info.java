/**
 * An identity provider for one machine: everybody in the graph signs in with their key.
 */
@NullMarked
package io.meshgate.development.identity;

import org.jspecify.annotations.NullMarked;
