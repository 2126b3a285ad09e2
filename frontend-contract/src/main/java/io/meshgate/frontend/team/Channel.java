package io.meshgate.frontend.team;

import java.net.URI;

/**
 * A place where a team is reached.
 *
 * @param kind what kind of place it is
 * @param name for showing
 * @param url where it is: `mailto:` for an address, and otherwise a link
 */
public record Channel(ChannelKind kind, String name, URI url) {
}
