package io.meshgate.graph.incident;

import io.meshgate.graph.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an incident. For a change, what is null stays as it is, and an empty
 * text clears.
 *
 * @param title for showing
 * @param description what is wrong
 * @param severity how bad it is
 */
public record IncidentText(@Nullable String title, @Nullable String description, @Nullable Severity severity) {
}
