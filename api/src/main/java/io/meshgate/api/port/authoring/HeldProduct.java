package io.meshgate.api.port.authoring;

import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Id;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.authoring.OutputPortAuthoring;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.jspecify.annotations.Nullable;

/**
 * A product under the lock whose ports somebody wants to change.
 *
 * @param product as it stands under the lock
 * @param seen the revision that was seen; null where they do not say
 */
public record HeldProduct(LockedProduct product, @Nullable Integer seen) {

	private static final ProductId NONE = new ProductId("");

	private static final Authoring AUTHORING = new Authoring();

	private static final OutputPortAuthoring PORTS = new OutputPortAuthoring();

	/**
	 * Locks the product that offers a port.
	 * @param transaction the change's own
	 * @param port one of its ports
	 * @param sending the change
	 * @return the product under the lock
	 * @throws NotFound if there is no such port, or the viewer may not see its product
	 */
	public static HeldProduct offering(Transaction transaction, OutputPortId port, Sending sending) {
		return of(transaction, PORTS.product(transaction, port), sending, "output port");
	}

	static HeldProduct of(Transaction transaction, ProductId product, Sending sending) {
		return of(transaction, Optional.of(product), sending, "data product");
	}

	/**
	 * The product is looked up by one of its ports: what is hidden is missing there too,
	 * and what is missing is looked for as long.
	 */
	static HeldProduct of(Transaction transaction, Optional<ProductId> product, Sending sending, String what) {
		return AUTHORING.lock(transaction, sending.viewer(), product.orElse(NONE), sending.operation().at())
			.map((locked) -> new HeldProduct(locked, sending.seen()))
			.orElseThrow(() -> new NotFound(what));
	}

	/**
	 * Begins to change a port, unless the policy refuses or somebody was faster.
	 * @param subject what is to change
	 * @return the attempt
	 */
	public Attempt attempt(Id subject) {
		return Attempt.on(subject)
			.ifAllowed(Action.EDIT, new Facts.OfProduct(this.product.sighting()))
			.ifUnchanged("product", this.seen, this.product.revision());
	}

}
