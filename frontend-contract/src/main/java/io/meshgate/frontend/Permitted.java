package io.meshgate.frontend;

/**
 * What the viewer may do here, so that a portal shows the right buttons and says why not.
 *
 * @param action what one may or may not do
 * @param allowed whether the viewer may do it now
 * @param because one sentence: the rule that decided and the path through ownership that
 * led there
 */
public record Permitted(Action action, boolean allowed, String because) {
}
