package io.meshgate.frontend.discovery;

/**
 * How many products there are with a tag.
 *
 * @param tag the tag
 * @param count how many
 */
public record TagCount(String tag, int count) {
}
