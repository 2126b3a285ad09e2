/**
 * Making, changing and taking away the ports of products.
 */
@NullMarked
package io.meshgate.api.port.authoring;

import org.jspecify.annotations.NullMarked;
