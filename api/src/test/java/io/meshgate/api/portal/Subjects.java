package io.meshgate.api.portal;

import java.util.Map;

import io.meshgate.graph.Id;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.product.ProductId;
import io.meshgate.graph.template.TemplateId;

/**
 * What events are of, as the contract calls it.
 */
public final class Subjects {

	private static final Map<Class<? extends Id>, String> CALLED_OTHERWISE = Map.of(ProductId.class, "DataProduct",
			TemplateId.class, "ProductTemplate", DatasetFieldId.class, "DatasetColumn");

	private Subjects() {
	}

	/**
	 * Names a type of the contract.
	 * @param id of what an event is of
	 * @return the type whose nodes have such ids
	 */
	public static String type(Class<? extends Id> id) {
		String name = id.getSimpleName();
		return CALLED_OTHERWISE.getOrDefault(id, name.substring(0, name.length() - "Id".length()));
	}

	/**
	 * Tells whether something is what such events are declared to be of.
	 * @param told what happened
	 * @param type of the contract
	 * @return whether such an event may be of such a node
	 */
	public static boolean isDeclared(String told, String type) {
		return EventType.of(told).subjects().stream().map(Subjects::type).anyMatch(type::equals);
	}

}
