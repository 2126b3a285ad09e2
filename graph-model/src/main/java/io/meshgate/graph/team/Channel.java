package io.meshgate.graph.team;

/**
 * A place where a team is reached.
 *
 * @param kind what kind of place it is
 * @param name for showing
 * @param url where it is
 */
public record Channel(ChannelKind kind, String name, String url) {
}
