/**
 * Having granted access reviewed.
 */
@NullMarked
package io.meshgate.frontend.campaign;

import org.jspecify.annotations.NullMarked;
