package io.meshgate.auth.token;

import org.jspecify.annotations.Nullable;

/**
 * That a group of an identity provider is a team of the mesh.
 *
 * @param issuer under which name the provider's people are kept
 * @param group the group, exactly as tokens name it
 * @param team the key of the team
 */
record GroupSettings(@Nullable String issuer, @Nullable String group, @Nullable String team) {
}
