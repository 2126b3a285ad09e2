package io.meshgate.frontend.team;

import java.net.URI;

/**
 * A place where a team is reached.
 *
 * @param kind what kind of place it is
 * @param name for showing; at most 200 characters
 * @param url where it is: `mailto:` for an address, and otherwise a link
 */
public record ChannelInput(ChannelKind kind, String name, URI url) {
}
