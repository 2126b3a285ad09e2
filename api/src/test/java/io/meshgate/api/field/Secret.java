package io.meshgate.api.field;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLNamedType;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.check.QualityCheck;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.incident.Incident;
import io.meshgate.frontend.port.Contract;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.rating.Rating;
import io.meshgate.frontend.quality.ServiceLevelObjective;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;

/**
 * Something that nina may not see.
 *
 * @param what it is
 * @param name by which it can be asked for
 * @param nothing what looks the same and names nothing
 * @param keeper who sees it
 */
record Secret(String what, String name, String nothing, String keeper) {

	/**
	 * All there are: harry's product, and what karl's team asked for and has.
	 */
	static List<Secret> all(Retailer retailer, Portal portal) {
		String contract = portal.signIn("harry")
			.ask("{ outputPort(by: {key: \"salaries/all\"}) { contract { id } } }", Map.of())
			.text("/outputPort/contract/id");
		return List.of(new Secret("product", Ids.product("salaries"), Ids.unknown(DataProduct.class), "harry"),
				new Secret("product key", "salaries", "salarios", "harry"),
				new Secret("objective", Ids.objective("salaries/latency"), Ids.unknown(ServiceLevelObjective.class),
						"harry"),
				new Secret("check", Ids.check("salaries/complete"), Ids.unknown(QualityCheck.class), "harry"),
				new Secret("incident", Ids.incident("salaries/late"), Ids.unknown(Incident.class), "harry"),
				new Secret("rating", Ids.rating("salaries", "harry"), Ids.unknown(Rating.class), "harry"),
				new Secret("port", Ids.port("salaries/all"), Ids.unknown(OutputPort.class), "harry"),
				new Secret("port key", "salaries/all", "salaries/any", "harry"),
				new Secret("contract", contract, Ids.unknown(Contract.class), "harry"),
				new Secret("dataset", Ids.dataset("postgres://hr:5432", "hr.public.pay"), Ids.unknown(Dataset.class),
						"harry"),
				new Secret("dataset key", "postgres:%2F%2Fhr:5432/hr.public.pay",
						"postgres:%2F%2Fhr:5432/hr.public.pax", "harry"),
				new Secret("request", retailer.request(), Ids.unknown(AccessRequest.class), "karl"),
				new Secret("subscription", retailer.subscription(), Ids.unknown(Subscription.class), "karl"),
				new Secret("grant", retailer.grant(), Ids.unknown(Grant.class), "karl"));
	}

	/**
	 * Where something can be asked for by such a name. The key of a new product does not
	 * ask for one.
	 */
	Stream<Place> places(Asked asked) {
		boolean key = this.what.endsWith("key");
		return asked.places()
			.stream()
			.filter((place) -> key ? place.name().equals("key") && !place.way().equals(List.of("input", "key"))
					: place.type() instanceof GraphQLNamedType type && type.getName().equals("ID"));
	}

}
