package io.meshgate.graph.delegation;

import io.meshgate.graph.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to decide in the viewer's place, under the lock, as the viewer is.
 *
 * @param person who
 * @param name what they are called
 * @param self whether it is the viewer
 * @param overlapping the identity of a delegation by which they do so already in that
 * time; null where there is none
 */
public record Delegate(PersonId person, String name, boolean self, @Nullable String overlapping) {
}
