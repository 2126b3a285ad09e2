package io.meshgate.frontend.explanation;

import io.meshgate.frontend.Node;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way from a person to what they may do something with.
 *
 * @param relation how it is reached from what was before, at first from the person
 * @param to what it leads to; null where the viewer may not see it
 */
public record AccessStep(AccessRelation relation, @Nullable Node to) {
}
