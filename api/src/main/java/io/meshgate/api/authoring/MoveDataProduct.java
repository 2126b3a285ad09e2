package io.meshgate.api.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.product.authoring.Authoring;
import io.meshgate.graph.product.authoring.LockedProduct;
import io.meshgate.graph.product.authoring.ProductTree;

import org.springframework.stereotype.Component;

/**
 * Whoever answers for two products makes one a part of the other. What is above what is
 * read with the tree locked, so that no two moves close a circle together.
 */
@Component
class MoveDataProduct {

	private final Changes changes;

	private final Authoring authoring = new Authoring();

	private final ProductTree tree = new ProductTree();

	MoveDataProduct(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> move(Viewer viewer, ProductSeen seen, Optional<ProductId> whole, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.PRODUCT_TREE.join(transaction);
			ProductSeen.Held held = seen.hold(this.authoring, transaction, viewer, operation);
			Optional<LockedProduct> target = whole
				.map((id) -> this.authoring.lock(transaction, viewer, id, operation.at())
					.orElseThrow(() -> new NotFound("data product")));
			Attempt allowed = target
				.map((product) -> held.attempt(Action.EDIT)
					.ifAllowed(Action.EDIT, new Facts.OfProduct(product.sighting())))
				.orElseGet(() -> held.attempt(Action.EDIT));
			Optional<ProductId> before = this.tree.above(transaction, seen.id()).stream().findFirst();
			return inPlace(allowed, transaction, seen, whole)
				.unless(before.equals(whole), "The product is there already.")
				.then(() -> {
					this.tree.move(transaction, held.product(), whole, operation.at());
					this.changes.tell(transaction, moved(viewer, seen, new Way(before, whole), operation));
				});
		});
	}

	private Attempt inPlace(Attempt attempt, Transaction transaction, ProductSeen seen, Optional<ProductId> whole) {
		List<ProductId> above = whole.map((id) -> this.tree.above(transaction, id)).orElseGet(List::of);
		return attempt.unless(whole.filter(seen.id()::equals).isPresent(), "A product cannot be a part of itself.")
			.unless(above.contains(seen.id()), "A circle would close: the other is itself a part of this product.");
	}

	private static Event moved(Viewer viewer, ProductSeen seen, Way way, Operation operation) {
		Map<String, Object> data = new HashMap<>(Map.of("by", viewer.person().value()));
		way.from().ifPresent((id) -> data.put("from", id.value()));
		way.to().ifPresent((id) -> data.put("to", id.value()));
		return Event.of(EventType.DATA_PRODUCT_MOVED, seen.id().value(), data, operation.at());
	}

	/**
	 * What a product was a part of, and what it becomes a part of.
	 *
	 * @param from before
	 * @param to from now on
	 */
	private record Way(Optional<ProductId> from, Optional<ProductId> to) {
	}

}
