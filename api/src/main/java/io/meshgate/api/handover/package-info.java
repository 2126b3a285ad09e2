/**
 * How products come to other teams and to other domains.
 */
@NullMarked
package io.meshgate.api.handover;

import org.jspecify.annotations.NullMarked;
