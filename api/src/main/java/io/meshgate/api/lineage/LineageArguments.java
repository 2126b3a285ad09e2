package io.meshgate.api.lineage;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.lineage.LineageDirection;
import io.meshgate.frontend.lineage.LineageLevel;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.lineage.LineageWalk;
import io.meshgate.graph.product.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code lineage}.
 *
 * @param of the global id of a product
 * @param direction which way
 * @param depth how many hops
 * @param level in which detail; there is one so far
 */
record LineageArguments(String of, LineageDirection direction, @Nullable Integer depth, @Nullable LineageLevel level) {

	private static final int DEFAULT_DEPTH = 3;

	LineageWalk walk() {
		int hops = (this.depth != null) ? this.depth : DEFAULT_DEPTH;
		if (hops < 0 || hops > LineageWalk.DEEPEST) {
			throw new BadRequest("depth must be between 0 and " + LineageWalk.DEEPEST + ", not " + hops + ".");
		}
		ProductId start = GlobalId.parse(this.of)
			.flatMap((id) -> id.valueAs(DataProduct.class))
			.map(ProductId::new)
			.orElseThrow(() -> new NotFound("data product"));
		return new LineageWalk(start, io.meshgate.graph.lineage.LineageDirection.valueOf(this.direction.name()), hops);
	}

}
