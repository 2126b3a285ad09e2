package io.meshgate.graph.discovery;

/**
 * Something that somebody may mean.
 *
 * @param kind what it is
 * @param id its identity
 * @param key what people call it by
 * @param name for showing
 */
public record Suggestion(SuggestionKind kind, String id, String key, String name) {
}
