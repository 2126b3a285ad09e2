/**
 * Making, changing and publishing products.
 */
@NullMarked
package io.meshgate.api.authoring;

import org.jspecify.annotations.NullMarked;
