package io.meshgate.auth.mutant;

/**
 * A source with one place of it changed.
 *
 * @param type the binary name of the source's type
 * @param mutation what was done
 * @param name where it was done, the text before and the text after
 * @param text the whole source
 */
public record Mutant(String type, Mutation mutation, String name, String text) {
}
