/**
 * Requests for access: asking, deciding, taking back, and who sees what of it.
 */
@NullMarked
package io.meshgate.api.access;

import org.jspecify.annotations.NullMarked;
