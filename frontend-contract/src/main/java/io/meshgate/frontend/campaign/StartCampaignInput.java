package io.meshgate.frontend.campaign;

import java.time.OffsetDateTime;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Where access is reviewed, and until when: on the whole platform where there is neither
 * domain nor product.
 *
 * @param name what it is called; at most 200 characters
 * @param domain access to the products of this domain, and of all below it
 * @param dataProduct access to this product
 * @param dueAt until when access can be reviewed: in the future, and within a year
 * @param atEnd what becomes of access that nobody has reviewed by then
 * @param idempotencyKey the same key answers the first result again
 */
public record StartCampaignInput(String name, @Nullable EntityRef domain, @Nullable EntityRef dataProduct,
		OffsetDateTime dueAt, CampaignEnd atEnd, @Nullable String idempotencyKey) {
}
