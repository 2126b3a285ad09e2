package io.meshgate.graph.person;

import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says about somebody at their first sight. It never carries
 * rights.
 *
 * @param boundKey the key of the person they are, where the provider is trusted to say so
 * @param nickname what they are called; never a key by itself, since people may often
 * choose it
 * @param name for showing
 * @param email for showing
 */
public record Introduction(@Nullable String boundKey, String nickname, String name, @Nullable String email) {
}
