package io.meshgate.api.glossary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.GraphDump;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Race;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.words.Findable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of the business, as those define them who answer for a domain or look after
 * it, and as everybody reads them.
 */
@WholePortal
class TermsIT {

	private static final String TIES = """
			query($by: EntityRef!) {
			  term(by: $by) {
			    related { totalCount edges { node { key } } }
			    synonymous { totalCount edges { node { key } } }
			  }
			}
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor sven;

	private final Visitor nina;

	TermsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.sven = this.portal.signIn("sven");
		this.nina = this.portal.signIn("nina");
	}

	@Test
	void areDefinedInADomainAndReadByEverybody() {
		Answer defined = this.sven.submit("DefineTerm", basket());
		JsonNode term = defined.data("/defineTerm/term");
		assertThat(term.path("key").asString()).isEqualTo("sales/basket");
		assertThat(term.at("/domain/key").asString()).isEqualTo("sales");
		assertThat(term.path("synonyms").toString()).isEqualTo("[\"cart\",\"trolley\"]");
		assertThat(term.at("/viewerCan/1/because").asString()).isEqualTo("You look after the domain sales.");
		Answer page = this.nina.send("TermPage", Map.of("by", Map.of("key", "sales/basket")));
		assertThat(page.text("/term/definition")).isEqualTo("What is about to be bought");
		assertThat(page.texts("/term/domain/path", "/key")).containsExactly("retail");
		assertThat(page.data("/term/viewerCan/1/allowed").asBoolean()).isFalse();
		assertThat(this.nina.send("NodeById", Map.of("id", term.path("id").asString())).data("/node")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "olga", "dora", "adam" })
	void areDefinedByOwnersAndAdministrators(String person) {
		boolean below = person.equals("olga");
		Answer answer = this.portal.signIn(person).submit("DefineTerm", basket());
		assertThat(below ? answer.kinds() : List.of(answer.ending()))
			.containsExactly(below ? "FORBIDDEN" : "TermDefined");
	}

	@Test
	void haveAKeyOnceInADomain() {
		this.sven.submit("DefineTerm", basket());
		Answer again = this.portal.signIn("dora").submit("DefineTerm", basket());
		assertThat(again.ending()).isEqualTo("TermKeyTaken");
		assertThat(again.text("/defineTerm/key")).isEqualTo("sales/basket");
		Map<String, Object> elsewhere = Map.of("domain", Map.of("key", "media"), "key", "basket", "name", "Basket",
				"definition", "A bin");
		assertThat(this.nina.submit("DefineTerm", elsewhere).ending()).isEqualTo("TermDefined");
	}

	@Test
	void haveAKeyThatOneOfManyTakes() {
		Visitor dora = this.portal.signIn("dora");
		List<Answer> answers = Race
			.of(List.of(() -> this.sven.submit("DefineTerm", basket()), () -> dora.submit("DefineTerm", basket()),
					() -> this.sven.submit("DefineTerm", basket()), () -> dora.submit("DefineTerm", basket())));
		assertThat(answers).extracting(Answer::ending)
			.containsExactlyInAnyOrder("TermDefined", "TermKeyTaken", "TermKeyTaken", "TermKeyTaken");
	}

	@Test
	void areFoundByNameKeyAndSynonym() {
		assertThat(found(Map.of())).containsExactly("media/story", "sales/order", "sales/return");
		assertThat(found(Map.of("search", "PURCH"))).containsExactly("sales/order");
		assertThat(found(Map.of("search", "sales/"))).containsExactly("sales/order", "sales/return");
		assertThat(found(Map.of("domain", Map.of("key", "retail")))).containsExactly("sales/order", "sales/return");
		assertThat(found(Map.of("domain", Map.of("id", Ids.domain("media"))))).containsExactly("media/story");
		assertThat(found(Map.of("domain", Map.of("key", "nowhere")))).isEmpty();
		Answer first = this.nina.send("Terms", Map.of("first", 2));
		assertThat(first.data("/terms/totalCount").asInt()).isEqualTo(3);
		assertThat(found(Map.of("after", first.text("/terms/pageInfo/endCursor")))).containsExactly("sales/return");
		Answer page = this.nina.send("DomainPage", Map.of("by", Map.of("key", "sales")));
		assertThat(page.texts("/domain/terms/edges", "/node/key")).containsExactly("sales/order", "sales/return");
		assertThat(page.data("/domain/terms/totalCount").asInt()).isEqualTo(2);
	}

	@Test
	void sayWhatIsChangedAndNothingElse() {
		Answer changed = this.sven.submit("ChangeTerm",
				Map.of("term", Ids.term("sales/order"), "definition", "What is bought", "expectedVersion", 1));
		assertThat(changed.text("/changeTerm/term/definition")).isEqualTo("What is bought");
		assertThat(changed.data("/changeTerm/term/synonyms").toString()).isEqualTo("[\"purchase\"]");
		Answer late = this.sven.submit("ChangeTerm",
				Map.of("term", Ids.term("sales/order"), "synonyms", List.of(), "expectedVersion", 1));
		assertThat(late.ending()).isEqualTo("TermConflict");
		assertThat(late.text("/changeTerm/because")).isEqualTo("The term has changed since you looked at it.");
		assertThat(
				this.sven.submit("RemoveTerm", Map.of("term", Ids.term("sales/order"), "expectedVersion", 1)).ending())
			.isEqualTo("TermConflict");
	}

	@Test
	void areRelatedBothWaysAndOnceAPair() {
		String order = Ids.term("sales/order");
		String story = Ids.term("media/story");
		List<Told> before = Told.of(this.graph);
		assertThat(relate(this.sven, order, story, "RELATED").ending()).isEqualTo("TermsRelated");
		assertThat(ties("media/story", "related")).containsExactly("sales/order");
		assertThat(ties("sales/order", "related")).containsExactly("media/story", "sales/return");
		assertThat(relate(this.nina, story, order, "SYNONYM").ending()).isEqualTo("TermsRelated");
		assertThat(ties("sales/order", "synonymous")).containsExactly("media/story");
		assertThat(ties("sales/order", "related")).containsExactly("sales/return");
		assertThat(relate(this.sven, order, story, "SYNONYM").ending()).isEqualTo("TermsRelated");
		assertThat(Told.since(this.graph, before)).extracting(Told::type)
			.containsExactly("io.meshgate.term.related", "io.meshgate.term.related");
		assertThat(unrelate(this.nina, story, order).ending()).isEqualTo("TermsUnrelated");
		assertThat(unrelate(this.sven, order, story).ending()).isEqualTo("TermsUnrelated");
		assertThat(ties("media/story", "synonymous")).isEmpty();
		assertThat(Told.since(this.graph, before)).hasSize(3);
	}

	@Test
	void areNotRelatedToThemselvesNorByWhoHasNoSay() {
		List<String> before = GraphDump.mesh(this.graph);
		String order = Ids.term("sales/order");
		assertThat(relate(this.sven, order, order, "RELATED").data("/relateTerms/problems/0/path/0").asString())
			.isEqualTo("other");
		assertThat(relate(this.nina, order, Ids.term("media/story"), "RELATED").kinds()).containsExactly("FORBIDDEN");
		assertThat(GraphDump.mesh(this.graph)).isEqualTo(before);
	}

	@Test
	void haveOneRelationHoweverManyRelateThemAtOnce() {
		String order = Ids.term("sales/order");
		String story = Ids.term("media/story");
		List<Supplier<Answer>> both = IntStream.range(0, 6)
			.<Supplier<Answer>>mapToObj((i) -> (i % 2 == 0) ? () -> relate(this.sven, order, story, "SYNONYM")
					: () -> relate(this.nina, story, order, "SYNONYM"))
			.toList();
		List<Told> before = Told.of(this.graph);
		assertThat(Race.of(both)).extracting(Answer::ending).containsOnly("TermsRelated");
		assertThat(ties("sales/order", "synonymous")).containsExactly("media/story");
		assertThat(Told.since(this.graph, before)).hasSize(1);
	}

	@Test
	void areGoneWithWhatTiedOthersToThem() {
		assertThat(this.sven.submit("RemoveTerm", Map.of("term", Ids.term("sales/return"))).text("/removeTerm/id"))
			.isEqualTo(Ids.term("sales/return"));
		assertThat(ties("sales/order", "related")).isEmpty();
		assertThat(this.sven.submit("RemoveTerm", Map.of("term", Ids.term("sales/return"))).kinds())
			.containsExactly("NOT_FOUND");
		assertThat(this.nina.send("TermPage", Map.of("by", Map.of("key", "sales/return"))).data("/term").isNull())
			.isTrue();
	}

	@Test
	void reportAllThatIsWrongWithThem() {
		Answer refused = this.sven.submit("DefineTerm", Map.of("domain", Map.of("key", "sales"), "key", "Not/a key",
				"name", " ", "definition", "", "synonyms", Collections.nCopies(2, "x")));
		assertThat(refused.texts("/defineTerm/problems", "/path/0")).containsExactly("key", "name", "definition",
				"synonyms");
	}

	@Test
	void areReadInTheirGroupsAndChangedByAdministratorsWhereTheyAreOfNoDomain() {
		this.graph.write((transaction) -> transaction.rows(
				"""
						CREATE (all:TermGroup {id: '00000000-0000-4000-8000-000000000001', key: 'all', name: 'All'})
						CREATE (law:TermGroup {id: '00000000-0000-4000-8000-000000000002', key: 'law', name: 'Law', description: 'What binds'})-[:PART_OF]->(all)
						CREATE (:Term {id: '00000000-0000-4000-8000-000000000003', key: 'gdpr', name: 'GDPR', definition: '', synonyms: [], revision: 1})
						  -[:IN_GROUP]->(law)
						""",
				Map.of()));
		this.graph.write((transaction) -> {
			Findable.refresh(transaction, List.of("00000000-0000-4000-8000-000000000003"));
			return "";
		});
		Answer term = this.nina.send("TermPage", Map.of("by", Map.of("key", "gdpr")));
		assertThat(term.data("/term/domain").isNull()).isTrue();
		assertThat(term.text("/term/group/description")).isEqualTo("What binds");
		assertThat(term.text("/term/group/parent/name")).isEqualTo("All");
		assertThat(found(Map.of("search", "gdp"))).containsExactly("gdpr");
		assertThat(this.nina.send("TermGroups", Map.of()).texts("/termGroups/edges", "/node/key"))
			.containsExactly("all", "law");
		Answer law = this.nina.send("TermGroupPage", Map.of("by", Map.of("key", "law")));
		assertThat(law.texts("/termGroup/terms/edges", "/node/key")).containsExactly("gdpr");
		assertThat(law.data("/termGroup/terms/totalCount").asInt()).isOne();
		Map<String, Object> change = Map.of("term", term.text("/term/id"), "definition", "A regulation");
		assertThat(this.sven.submit("ChangeTerm", change).kinds()).containsExactly("FORBIDDEN");
		Visitor adam = this.portal.signIn("adam");
		assertThat(adam.submit("ChangeTerm", change).text("/changeTerm/term/definition")).isEqualTo("A regulation");
		assertThat(relate(adam, term.text("/term/id"), Ids.term("sales/order"), "RELATED").ending())
			.isEqualTo("TermsRelated");
		assertThat(ties("sales/order", "related")).containsExactly("gdpr", "sales/return");
	}

	private static Map<String, Object> basket() {
		return Map.of("domain", Map.of("key", "sales"), "key", "basket", "name", "Basket", "definition",
				"What is about to be bought", "synonyms", List.of("trolley", "cart"));
	}

	private static Answer relate(Visitor visitor, String one, String other, String as) {
		return visitor.submit("RelateTerms", Map.of("term", one, "other", other, "as", as));
	}

	private static Answer unrelate(Visitor visitor, String one, String other) {
		return visitor.submit("UnrelateTerms", Map.of("term", one, "other", other));
	}

	private List<String> ties(String term, String field) {
		Answer answer = this.nina.ask(TIES, Map.of("by", Map.of("key", term)));
		List<String> keys = answer.texts("/term/" + field + "/edges", "/node/key");
		assertThat(answer.data("/term/" + field + "/totalCount").asInt()).isEqualTo(keys.size());
		return keys;
	}

	private List<String> found(Map<String, Object> arguments) {
		return this.nina.send("Terms", arguments).texts("/terms/edges", "/node/key");
	}

}
