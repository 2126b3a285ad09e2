package io.meshgate.frontend.domain;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * What a new domain says.
 *
 * @param key what people call it by: lower case letters and digits, joined by `.`, `_` or
 * `-`; at most 100 characters
 * @param name for showing; at most 200 characters
 * @param description what it is about; at most 10,000 characters
 * @param boundary where it ends: what belongs in it and what does not; at most 10,000
 * characters
 * @param parent the domain it is a part of; a root where there is none
 * @param owner the team that answers for it
 * @param idempotencyKey the same key answers the first result again
 */
public record CreateDomainInput(String key, String name, @Nullable String description, @Nullable String boundary,
		@Nullable EntityRef parent, EntityRef owner, @Nullable String idempotencyKey) {
}
