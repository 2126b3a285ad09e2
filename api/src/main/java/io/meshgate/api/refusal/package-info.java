/**
 * What the portal answers when it does not do what was asked, and how that is told.
 */
@NullMarked
package io.meshgate.api.refusal;

import org.jspecify.annotations.NullMarked;
