/**
 * Offering, changing and withdrawing templates.
 */
@NullMarked
package io.meshgate.api.template.authoring;

import org.jspecify.annotations.NullMarked;
