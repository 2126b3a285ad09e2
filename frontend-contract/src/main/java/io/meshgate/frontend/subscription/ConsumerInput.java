package io.meshgate.frontend.subscription;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf access is asked for: one of these, by global id.
 *
 * @param team a team the viewer belongs to
 * @param application an application of such a team
 * @param dataProduct a product of such a team
 * @param person the viewer
 */
public record ConsumerInput(@Nullable String team, @Nullable String application, @Nullable String dataProduct,
		@Nullable String person) {
}
