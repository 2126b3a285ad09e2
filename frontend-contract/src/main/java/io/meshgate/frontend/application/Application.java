package io.meshgate.frontend.application;

import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.team.Team;
import org.jspecify.annotations.Nullable;

/**
 * A program that consumes data; it belongs to a team.
 *
 * @param id the global id
 * @param key what people call it by, unique among applications
 * @param name for showing
 * @param owner the team that answers for it; null while an import names one that is not
 * there
 */
public record Application(String id, String key, String name, @Nullable Team owner) implements Consumer {
}
