package io.meshgate.frontend.explanation;

/**
 * One thing that would be enough.
 *
 * @param kind what it is
 * @param because the same in one sentence
 */
public record AccessNeed(AccessNeedKind kind, String because) {
}
