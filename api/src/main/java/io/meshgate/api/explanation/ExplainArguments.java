package io.meshgate.api.explanation;

import io.meshgate.frontend.Action;
import io.meshgate.frontend.EntityRef;

/**
 * The arguments of {@code explainAccess}.
 *
 * @param person of whom
 * @param action what they would do
 * @param on the global id of what they would do it with
 */
record ExplainArguments(EntityRef person, Action action, String on) {
}
