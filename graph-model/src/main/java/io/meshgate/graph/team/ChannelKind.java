package io.meshgate.graph.team;

/**
 * What kind of place a team is reached at.
 */
public enum ChannelKind {

	EMAIL, CHAT, TICKETS, PAGE, OTHER

}
