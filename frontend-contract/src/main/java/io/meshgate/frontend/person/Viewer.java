package io.meshgate.frontend.person;

/**
 * The signed-in person and what concerns them: each part is read where it is asked for.
 */
public record Viewer() {
}
