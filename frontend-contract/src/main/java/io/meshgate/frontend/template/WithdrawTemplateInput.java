package io.meshgate.frontend.template;

import org.jspecify.annotations.Nullable;

/**
 * Which template goes.
 *
 * @param template the global id of the template
 * @param idempotencyKey the same key answers the first result again
 */
public record WithdrawTemplateInput(String template, @Nullable String idempotencyKey) {
}
