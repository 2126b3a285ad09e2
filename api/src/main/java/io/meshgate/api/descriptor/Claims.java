package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.descriptor.NodeKey;
import io.meshgate.graph.descriptor.NodeType;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.imports.Arrival;

/**
 * Within one import the first document has a key; a later one that says something else of
 * it is turned away, and one that says the same is the same.
 */
final class Claims {

	private final Map<String, Delivery> documents = new HashMap<>();

	private final Map<NodeKey, Delivery> keys = new HashMap<>();

	List<Delivery> settle(List<Delivery> deliveries) {
		return deliveries.stream().map(this::settle).toList();
	}

	private Delivery settle(Delivery delivery) {
		Arrival arrival = delivery.arrival();
		if (arrival == null || delivery.refusal() != null) {
			return delivery;
		}
		Delivery same = this.documents.get(arrival.document().ref());
		if (same != null) {
			return isRepetition(same, arrival) ? delivery : taken(delivery, same);
		}
		List<NodeKey> claimed = claimed(arrival);
		Optional<Delivery> first = claimed.stream().filter(this.keys::containsKey).map(this.keys::get).findFirst();
		if (first.isPresent()) {
			return taken(delivery, first.get());
		}
		this.documents.put(arrival.document().ref(), delivery);
		claimed.forEach((key) -> this.keys.put(key, delivery));
		return delivery;
	}

	private static boolean isRepetition(Delivery first, Arrival arrival) {
		return first.arrival() != null && first.arrival().document().hash().equals(arrival.document().hash());
	}

	private static Delivery taken(Delivery delivery, Delivery first) {
		return delivery.refused("the key stands already in " + first.place());
	}

	private static List<NodeKey> claimed(Arrival arrival) {
		List<NodeKey> keys = new ArrayList<>();
		keys.add(arrival.descriptor().node());
		arrival.descriptor()
			.outputs()
			.stream()
			.map(OutputPortEntry::key)
			.map((key) -> new NodeKey(NodeType.OUTPUT_PORT, key))
			.filter((key) -> !keys.contains(key))
			.forEach(keys::add);
		return keys;
	}

}
