package io.meshgate.api.authoring;

import java.util.function.Consumer;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import org.jspecify.annotations.Nullable;

/**
 * A product as somebody has seen it who wants to change it.
 *
 * @param id which product
 * @param revision the revision they have seen; null where they do not say
 */
public record ProductSeen(ProductId id, @Nullable Integer revision) {

	/**
	 * Locks the product.
	 * @param authoring locks it
	 * @param transaction the change's own
	 * @param viewer who changes it
	 * @param operation the change
	 * @return the product under the lock
	 * @throws NotFound if there is none, or the viewer may not see it
	 */
	public Held hold(Authoring authoring, Transaction transaction, Viewer viewer, Operation operation) {
		return new Held(authoring.lock(transaction, viewer, this.id, operation.at())
			.orElseThrow(() -> new NotFound("data product")), this.revision);
	}

	/**
	 * The product under the lock.
	 *
	 * @param product as it stands
	 * @param seen the revision that was seen
	 */
	public record Held(LockedProduct product, @Nullable Integer seen) {

		/**
		 * Does something to the product, unless the policy refuses or somebody was
		 * faster.
		 */
		Ending<Moved> change(Action action, Consumer<LockedProduct> change) {
			return attempt(action).then(() -> change.accept(this.product));
		}

		/**
		 * Begins to do something to the product.
		 * @param action what is attempted
		 * @return the attempt
		 */
		public Attempt attempt(Action action) {
			return Attempt.on(this.product.id())
				.ifAllowed(action, facts())
				.ifUnchanged("product", this.seen, this.product.revision());
		}

		/**
		 * What is known of the product and of who changes it.
		 * @return the facts
		 */
		public Facts.OfProduct facts() {
			return new Facts.OfProduct(this.product.sighting());
		}

	}

}
