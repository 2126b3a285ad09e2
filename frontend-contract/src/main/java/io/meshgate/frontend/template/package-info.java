/**
 * What the contract says of the templates that products are started from.
 */
@NullMarked
package io.meshgate.frontend.template;

import org.jspecify.annotations.NullMarked;
