package io.meshgate.frontend.discovery;

/**
 * Something that somebody may mean.
 *
 * @param id the global id
 * @param kind what it is
 * @param key what people call it by, unique in its kind
 * @param name for showing
 */
public record SearchSuggestion(String id, SearchSuggestionKind kind, String key, String name) {
}
