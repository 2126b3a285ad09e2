package io.meshgate.graph.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.DataProduct;

/**
 * A page of requests, with what was read along with them.
 *
 * @param slice the requests
 * @param overdue on how many of the whole list a decision should have been made by now
 * @param backgrounds of the requests, as far as they were asked for
 */
public record RequestsFound(Slice<AccessRequest> slice, int overdue,
		Map<AccessRequestId, RequestBackground> backgrounds) {

	/** Nothing at all. */
	static final RequestsFound NONE = new RequestsFound(new Slice<>(List.of(), false, 0), 0, Map.of());

	public RequestsFound {
		backgrounds = Map.copyOf(backgrounds);
	}

	/**
	 * The products whose ports are asked for, as far as these were asked for.
	 * @return by port
	 */
	public Map<OutputPortId, DataProduct> products() {
		Map<OutputPortId, DataProduct> products = new HashMap<>();
		for (AccessRequest request : this.slice.items()) {
			DataProduct product = Objects.requireNonNull(this.backgrounds.get(request.id())).product();
			if (product != null) {
				products.put(request.outputPort().id(), product);
			}
		}
		return products;
	}

	static RequestsFound of(Page page, Row row) {
		Map<String, AccessRequest> requests = new HashMap<>();
		row.list("requests", RequestBackground::request).forEach((each) -> requests.put(each.id().value(), each));
		List<AccessRequest> read = row.texts("page")
			.stream()
			.map((id) -> Objects.requireNonNull(requests.get(id)))
			.toList();
		return new RequestsFound(Slice.of(page, read, row.number("total")), row.number("overdue"),
				RequestBackground.read(row));
	}

}
