package io.meshgate.frontend.policy;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Whether access may be taken at once in an emergency, before anybody has decided.
 *
 * @param allowed whether it may
 * @param longest the longest that it lasts; required where it may be taken
 */
public record EmergencyTermInput(boolean allowed, @Nullable Duration longest) {
}
