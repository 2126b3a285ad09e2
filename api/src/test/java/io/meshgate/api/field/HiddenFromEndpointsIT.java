package io.meshgate.api.field;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Beside GraphQL as well, whoever may not see something is answered as if it were not
 * there, header by header, wherever an address can name it.
 */
@WholePortal
class HiddenFromEndpointsIT {

	/** What must be said besides, in all ways in which it leads to one thing. */
	private static final Map<String, List<String>> BESIDES = Map.of("format",
			List.of("format=odps", "format=odcs", "format=backstage"));

	private final Portal portal;

	private final List<Endpoint> endpoints;

	private final List<Secret> secrets;

	private final Map<String, Visitor> visitors = new HashMap<>();

	HiddenFromEndpointsIT(Graph graph, @LocalServerPort int port,
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.portal = new Portal(port);
		this.endpoints = Endpoint.all(mappings);
		Retailer retailer = Retailer.open(graph, this.portal);
		Secret.hide(graph);
		this.secrets = Secret.all(retailer, this.portal);
	}

	@Test
	void isTakenForMissingByAllFromWhomItIsHidden() throws Throwable {
		assertThat(whereToldApart(Secret::outsiders)).isEmpty();
	}

	@Test
	void isThereForItsKeeper() throws Throwable {
		assertThat(whereToldApart((secret) -> List.of(secret.keeper()))).contains("GET /api/v1/descriptors of: product",
				"GET /api/v1/descriptors of: contract", "GET /api/v1/lineage of: product",
				"GET /api/v1/lineage of: port", "GET /api/v1/lineage of: dataset", "GET /api/v1/lineage of: job");
	}

	private List<String> whereToldApart(Function<Secret, List<String>> asking) throws Throwable {
		List<String> toldApart = new ArrayList<>();
		for (Secret secret : this.secrets) {
			for (String person : asking.apply(secret)) {
				Visitor visitor = this.visitors.computeIfAbsent(person, (key) -> Spent.known(this.portal, key));
				for (Endpoint endpoint : this.endpoints) {
					for (String query : queries(endpoint)) {
						ask(endpoint, visitor, query, secret.name())
							.otherThan(ask(endpoint, visitor, query, secret.nothing()))
							.ifPresent((how) -> toldApart.add(endpoint + " " + query.replaceAll(".*[?&](\\w+)=$", "$1")
									+ ": " + secret.what() + how));
					}
				}
			}
		}
		return toldApart;
	}

	/** With each parameter that can name something at the end, and no name yet. */
	private static List<String> queries(Endpoint endpoint) {
		if (endpoint.parameters().stream().noneMatch(HiddenFromEndpointsIT::names)) {
			return List.of();
		}
		List<String> besides = endpoint.parameters()
			.stream()
			.filter((parameter) -> !names(parameter))
			.map((parameter) -> Objects.requireNonNull(BESIDES.get(parameter), endpoint + " " + parameter))
			.reduce(List.of(""), HiddenFromEndpointsIT::each);
		return endpoint.parameters()
			.stream()
			.filter(HiddenFromEndpointsIT::names)
			.flatMap((parameter) -> besides.stream().map((said) -> "?" + said + parameter + "="))
			.toList();
	}

	private static List<String> each(List<String> said, List<String> more) {
		return said.stream().flatMap((one) -> more.stream().map((other) -> one + other + "&")).toList();
	}

	private static boolean names(String parameter) {
		return parameter.equals("of") || parameter.endsWith("Id");
	}

	private static Spent<List<Object>> ask(Endpoint endpoint, Visitor visitor, String query, String name)
			throws Throwable {
		String named = query + URLEncoder.encode(name, StandardCharsets.UTF_8);
		return Spent.on(() -> {
			HttpResponse<String> answer = endpoint.ask(visitor, named);
			return List.of(answer.statusCode(), Answer.headers(answer), answer.body());
		});
	}

}
