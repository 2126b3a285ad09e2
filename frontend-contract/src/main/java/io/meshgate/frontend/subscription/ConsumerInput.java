package io.meshgate.frontend.subscription;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf access is asked for: one of these, by global id.
 *
 * @param team the global id of a team the viewer belongs to
 * @param application the global id of an application of such a team
 * @param dataProduct the global id of a product of such a team
 * @param person the global id of the person who the viewer is
 */
public record ConsumerInput(@Nullable String team, @Nullable String application, @Nullable String dataProduct,
		@Nullable String person) {
}
