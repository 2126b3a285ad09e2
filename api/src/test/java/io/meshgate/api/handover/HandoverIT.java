package io.meshgate.api.handover;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPolicyOf;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRule;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Products come to other teams and to other domains, and those who answer change with
 * them at once. What holds for every mutation is tried elsewhere.
 */
@WholePortal
class HandoverIT {

	private static final String ASSIGNED = "/assignDataProductOwner/";

	private static final String PLACED = "/placeDataProduct/";

	private final Graph graph;

	private final Portal portal;

	/**
	 * The sellers own what is in sales, below retail, and the planners work there too. Bo
	 * belongs to the sellers and to the money, hana to the money and the heads.
	 */
	HandoverIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail").stewardedBy("sven"),
					aDomain("stores").partOf("retail"), aDomain("finance").ownedBy("money"), aDomain("shore"))
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("bo").memberOf("sellers").memberOf("money"),
					aVisitor("karl").memberOf("planners"), aVisitor("kim").memberOf("planners"),
					aVisitor("hedda").memberOf("heads"), aVisitor("hana").memberOf("heads").memberOf("money"),
					aVisitor("nina").memberOf("press"), aVisitor("mona").memberOf("money"), aVisitor("sven"),
					aVisitor("ada").memberOf("press").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines"), aPort("returns")),
					aProduct("secret").inDomain("sales").ownedBy("sellers").visibility(Visibility.PRIVATE),
					aProduct("shared").inDomain("sales").ownedBy("sellers").visibility(Visibility.DOMAIN),
					aProduct("old").inDomain("sales").ownedBy("sellers").status(DataProductStatus.RETIRED),
					aProduct("forecast").inDomain("sales").ownedBy("planners"), aProduct("stranded").inDomain("sales"),
					aProduct("shells").inDomain("shore").ownedBy("money").offering(aPort("all")))
			.in(graph);
	}

	@Test
	void givesAProductToAnotherTeam() {
		Answer assigned = assign("olga", "orders", "planners");
		assertThat(assigned.ending()).isEqualTo("DataProductOwnerAssigned");
		assertThat(assigned.text(ASSIGNED + "dataProduct/owner/key")).isEqualTo("planners");
		assertThat(assigned.text(ASSIGNED + "dataProduct/revision")).isEqualTo("2");
		assertThat(edit("olga", "orders").kinds()).containsExactly("FORBIDDEN");
		assertThat(assign("olga", "orders", "sellers").kinds()).containsExactly("FORBIDDEN");
		assertThat(edit("kim", "orders").ending()).isEqualTo("DataProductChanged");
		assertThat(assign("kim", "orders", "planners").text(ASSIGNED + "because"))
			.isEqualTo("The team owns the product already.");
		assertThat(assign("hedda", "orders", "sellers").ending()).isEqualTo("DataProductOwnerAssigned");
		assertThat(assign("ada", "orders", "press").ending()).isEqualTo("DataProductOwnerAssigned");
		assertThat(Told.of(this.graph)).extracting(Told::type)
			.containsExactly("io.meshgate.dataproduct.ownerassigned", "io.meshgate.dataproduct.changed",
					"io.meshgate.dataproduct.ownerassigned", "io.meshgate.dataproduct.ownerassigned");
	}

	@Test
	void givesAnOrphanToATeam() {
		assertThat(assign("hedda", "stranded", "sellers").text(ASSIGNED + "dataProduct/owner/key"))
			.isEqualTo("sellers");
		assertThat(edit("olga", "stranded").ending()).isEqualTo("DataProductChanged");
	}

	/** With a product a team comes to see what is shared in its domain. */
	@Test
	void bringsNoTeamIntoADomainThatOneDoesNotAnswerFor() {
		List<String> before = GraphDump.exact(this.graph);
		assertThat(product("mona", "shared").data("/dataProduct").isNull()).isTrue();
		assertThat(assign("olga", "orders", "money").messages())
			.containsExactly("money does not work in this domain yet: only who answers for the domain brings it in.");
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
		assertThat(assign("hedda", "orders", "money").ending()).isEqualTo("DataProductOwnerAssigned");
		assertThat(product("mona", "shared").text("/dataProduct/key")).isEqualTo("shared");
	}

	@Test
	void tellsNoMoreThanTheKeyOfWhatOneSeesNoLonger() {
		Map<String, Object> input = Map.of("dataProduct", Ids.product("secret"), "owner", Map.of("key", "planners"),
				"idempotencyKey", "once");
		Answer given = send("olga", "AssignDataProductOwner", input);
		assertThat(given.data("/assignDataProductOwner").toString())
			.isEqualTo("{\"__typename\":\"DataProductGivenAway\",\"id\":\"%s\",\"key\":\"secret\"}"
				.formatted(Ids.product("secret")));
		assertThat(product("olga", "secret").data("/dataProduct").isNull()).isTrue();
		assertThat(send("olga", "AssignDataProductOwner", input).body()).isEqualTo(given.body());
		assertThat(assign("olga", "secret", "sellers").kinds()).containsExactly("NOT_FOUND");
		assertThat(product("karl", "secret").text("/dataProduct/owner/key")).isEqualTo("planners");
	}

	@Test
	void placesAProductInAnotherDomain() {
		assertThat(product("mona", "shared").data("/dataProduct").isNull()).isTrue();
		Answer placed = place("ada", "shared", "finance");
		assertThat(placed.ending()).isEqualTo("DataProductPlaced");
		assertThat(placed.text(PLACED + "dataProduct/domain/key")).isEqualTo("finance");
		assertThat(product("mona", "shared").text("/dataProduct/domain/key")).isEqualTo("finance");
		assertThat(product("karl", "shared").data("/dataProduct").isNull()).isTrue();
		assertThat(place("mona", "shared", "finance").text(PLACED + "because"))
			.isEqualTo("The product is there already.");
		assertThat(edit("mona", "shared").ending()).isEqualTo("DataProductChanged");
		assertThat(edit("hedda", "shared").kinds()).containsExactly("NOT_FOUND");
		assertThat(Told.of(this.graph).getFirst()).isEqualTo(new Told("io.meshgate.dataproduct.placed",
				Mesh.product("shared").value(), Map.of("from", Mesh.domain("sales").value(), "to",
						Mesh.domain("finance").value(), "by", Mesh.person("ada").value())));
	}

	/** Who owns a domain retires what is in it, and says who else answers for that. */
	@Test
	void letsNobodyComeToOwnWhatTheyOnlyEdit() {
		Mesh.aMesh()
			.with(aProduct("notes").inDomain("stores").ownedBy("writers"),
					aVisitor("edda").memberOf("writers", "EDITOR").memberOf("money"),
					aVisitor("wanda").memberOf("writers", "OWNER").memberOf("money"))
			.in(this.graph);
		assertThat(edit("edda", "notes").ending()).isEqualTo("DataProductChanged");
		assertThat(place("edda", "notes", "finance").messages())
			.containsExactly("You are an editor of writers, which owns the product: only its owners may do this.");
		assertThat(assign("edda", "notes", "money").kinds()).containsExactly("FORBIDDEN");
		assertThat(place("wanda", "notes", "finance").ending()).isEqualTo("DataProductPlaced");
	}

	/** It takes answering for the product, and for the domain where it comes. */
	@ParameterizedTest
	@CsvSource({ "olga,orders,finance,FORBIDDEN", "olga,orders,stores,FORBIDDEN", "mona,orders,finance,FORBIDDEN",
			"sven,orders,stores,FORBIDDEN", "nina,orders,stores,FORBIDDEN", "nina,secret,stores,NOT_FOUND",
			"hedda,orders,finance,FORBIDDEN", "hedda,orders,nowhere,NOT_FOUND" })
	void placesNothingForWhoeverMayNot(String person, String product, String domain, String kind) {
		List<String> before = GraphDump.exact(this.graph);
		assertThat(place(person, product, domain).kinds()).containsExactly(kind);
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "sven,orders,planners,FORBIDDEN", "nina,orders,press,FORBIDDEN", "karl,orders,planners,FORBIDDEN",
			"mona,orders,money,FORBIDDEN", "nina,secret,press,NOT_FOUND", "olga,orders,nobody,NOT_FOUND" })
	void givesNothingToATeamForWhoeverMayNot(String person, String product, String team, String kind) {
		List<String> before = GraphDump.exact(this.graph);
		assertThat(assign(person, product, team).kinds()).containsExactly(kind);
		assertThat(GraphDump.exact(this.graph)).isEqualTo(before);
	}

	@Test
	void takesWhatIsHiddenForMissing() {
		String unknown = Ids.unknown(DataProduct.class);
		Map<String, Object> owner = Map.of("owner", Map.of("key", "press"));
		Map<String, Object> domain = Map.of("domain", Map.of("key", "stores"));
		assertThat(send("nina", "AssignDataProductOwner", of(Ids.product("secret"), owner)).plain())
			.isEqualTo(send("nina", "AssignDataProductOwner", of(unknown, owner)).plain());
		assertThat(send("nina", "PlaceDataProduct", of(Ids.product("secret"), domain)).plain())
			.isEqualTo(send("nina", "PlaceDataProduct", of(unknown, domain)).plain());
	}

	@ParameterizedTest
	@CsvSource({ "orders,7,The product has changed since you looked at it.",
			"old,1,The product is retired and changes no more." })
	void stopsWhereSomebodyWasFasterOrTheProductHasEnded(String product, int version, String because) {
		List<String> before = GraphDump.mesh(this.graph);
		Answer assigned = send("ada", "AssignDataProductOwner",
				of(Ids.product(product), Map.of("owner", Map.of("key", "planners"), "expectedVersion", version)));
		assertThat(assigned.ending()).isEqualTo("DataProductConflict");
		assertThat(assigned.text(ASSIGNED + "because")).isEqualTo(because);
		Answer placed = send("ada", "PlaceDataProduct",
				of(Ids.product(product), Map.of("domain", Map.of("key", "stores"), "expectedVersion", version)));
		assertThat(placed.ending()).isEqualTo("DataProductConflict");
		assertThat(placed.text(PLACED + "because")).isEqualTo(because);
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	/** Bo answers for the product and for finance, and not for the policy of retail. */
	@Test
	void takesNothingOutOfReachOfAPolicyThatIsNotOnesOwn() {
		Mesh.aMesh().with(aPolicyOf("retail").setBy("hedda").lasting(Duration.ofDays(9))).in(this.graph);
		List<String> before = GraphDump.mesh(this.graph);
		Answer refused = place("bo", "orders", "finance");
		assertThat(refused.ending()).isEqualTo("PlacementLoosens");
		assertThat(refused.texts(PLACED + "breaches", "/term")).containsExactly("LONGEST_GRANT");
		assertThat(refused.texts(PLACED + "breaches", "/because")).containsExactly("Access lasts at most 9 days.");
		assertThat(refused.texts(PLACED + "breaches", "/revision/policy/domain/key")).containsExactly("retail");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
		assertThat(place("hana", "orders", "finance").ending()).isEqualTo("DataProductPlaced");
	}

	@Test
	void comesUnderThePoliciesOfTheDomainAtOnce() {
		Mesh.aMesh()
			.with(aPolicyOf("retail").setBy("hedda").lasting(Duration.ofDays(9)),
					aPolicyOf("finance").setBy("mona").lasting(Duration.ofDays(5)))
			.in(this.graph);
		assertThat(longestGrant()).isEqualTo("PT216H");
		assertThat(place("bo", "orders", "finance").ending()).isEqualTo("DataProductPlaced");
		assertThat(longestGrant()).isEqualTo("PT120H");
	}

	@Test
	void isHeldAgainstTheRulesOfTheDomainAtOnce() {
		Mesh.aMesh().with(aRule("described").holdingIn("finance")).in(this.graph);
		assertThat(violating()).isEmpty();
		assertThat(place("ada", "orders", "finance").ending()).isEqualTo("DataProductPlaced");
		assertThat(violating()).containsExactly("orders");
	}

	private List<String> violating() {
		return this.portal.signIn("nina")
			.ask("{ dataProducts(filter: {violating: {key: \"described\"}}) { edges { node { key } } } }", Map.of())
			.texts("/dataProducts/edges", "/node/key");
	}

	private String longestGrant() {
		return Duration
			.parse(this.portal.signIn("nina")
				.ask("{ dataProduct(by: {key: \"orders\"}) { accessTerms { terms { longestGrant } } } }", Map.of())
				.text("/dataProduct/accessTerms/terms/longestGrant"))
			.toString();
	}

	private Answer assign(String person, String product, String team) {
		return send(person, "AssignDataProductOwner", of(Ids.product(product), Map.of("owner", Map.of("key", team))));
	}

	private Answer place(String person, String product, String domain) {
		return send(person, "PlaceDataProduct", of(Ids.product(product), Map.of("domain", Map.of("key", domain))));
	}

	private Answer edit(String person, String product) {
		return send(person, "ChangeDataProduct", of(Ids.product(product), Map.of("description", "By " + person)));
	}

	private Answer product(String person, String key) {
		return this.portal.signIn(person)
			.ask("query($key: String!) { dataProduct(by: {key: $key}) { key owner { key } domain { key } } }",
					Map.of("key", key));
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

	private static Map<String, Object> of(String product, Map<String, Object> others) {
		Map<String, Object> input = new HashMap<>(others);
		input.put("dataProduct", product);
		return input;
	}

}
