package io.meshgate.graph.person;

/**
 * Where the viewer stands towards a person, as the graph says at this moment.
 *
 * @param administrator whether the viewer administers the platform
 * @param self whether they are the person
 * @param name what the person is called
 * @param active whether the person may act
 */
public record PersonStanding(boolean administrator, boolean self, String name, boolean active) {
}
