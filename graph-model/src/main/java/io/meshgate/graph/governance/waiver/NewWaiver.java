package io.meshgate.graph.governance.waiver;

import java.time.Instant;

import io.meshgate.graph.governance.GovernanceRuleId;
import io.meshgate.graph.product.ProductId;

/**
 * A waiver that is about to be given.
 *
 * @param id its identity
 * @param rule what is not to be demanded
 * @param product of which product
 * @param until when it ends by itself
 * @param reason why
 */
public record NewWaiver(WaiverId id, GovernanceRuleId rule, ProductId product, Instant until, String reason) {
}
