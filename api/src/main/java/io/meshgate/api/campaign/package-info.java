/**
 * Having granted access reviewed: starting campaigns, confirming and ending access, and
 * what comes of what nobody reviews.
 */
@NullMarked
package io.meshgate.api.campaign;

import org.jspecify.annotations.NullMarked;
