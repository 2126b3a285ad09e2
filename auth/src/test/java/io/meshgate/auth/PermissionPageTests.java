package io.meshgate.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the page on who may do what to the truth table; {@code -Dmeshgate.write=true}
 * writes it anew.
 */
class PermissionPageTests {

	private static final Path PAGE = Path.of("permissions.md");

	private static final Path RULES = Path.of("src/main/java/io/meshgate/auth/Rule.java");

	@Test
	void saysWhatTheTableSays() throws IOException {
		String page = PermissionPage.print(Case.ofPeople(), Files.readString(RULES));
		if (Boolean.getBoolean("meshgate.write")) {
			Files.writeString(PAGE, page);
		}
		assertThat(PAGE).hasContent(page);
	}

	@Test
	void namesEveryRuleThatDecides() throws IOException {
		String page = PermissionPage.print(Case.ofPeople(), Files.readString(RULES));
		assertThat(Rule.values()).allSatisfy((rule) -> {
			assertThat(page).contains("| `" + rule + "` | " + (rule.allows() ? "allows" : "refuses") + " | ");
			if (rule != Rule.NOT_APPLICABLE) {
				assertThat(page).contains("(`" + rule + "`)");
			}
		});
	}

	/** Or else it would say that nobody is refused. */
	@Test
	void isToldOfStrangersWhereverItIsToldOfAnybody() {
		assertThat(places((each) -> each.standing().contains(Case.STRANGER))).isEqualTo(places((each) -> true));
	}

	@Test
	void putsStatesTogetherInWhichAllIsTheSame() {
		assertThat(page(row("DRAFT", "owner", Rule.OWNER_TEAM), row("DRAFT", "stranger", Rule.NOT_AN_OWNER),
				row("ACTIVE", "owner", Rule.OWNER_TEAM), row("ACTIVE", "stranger", Rule.NOT_AN_OWNER),
				row("RETIRED", "owner", Rule.STATE)))
			.contains(
					"| `EDIT` | draft; active | owners in the owning team (`OWNER_TEAM`) | anybody else (`NOT_AN_OWNER`) |",
					"| `EDIT` | retired | nobody | owners in the owning team (`STATE`) |");
	}

	@Test
	void saysOfWhoIsSeveralThingsOnlyWhatIsNotExpected() {
		Case owner = row("OPEN", "owner", Rule.OWNER_TEAM);
		Case asker = row("OPEN", "requester", Rule.OWN_REQUEST);
		assertThat(page(owner, asker, row("OPEN", "owner+administrator", Rule.OWNER_TEAM)))
			.contains("| `EDIT` | owners in the owning team (`OWNER_TEAM`) | who asked (`OWN_REQUEST`) |");
		assertThat(page(owner, asker, row("OPEN", "owner+requester", Rule.OWN_REQUEST)))
			.contains("| who asked, whatever else they are (`OWN_REQUEST`) |");
		assertThat(page(owner, asker, row("OPEN", "owner+requester", Rule.STATE)))
			.contains("owners in the owning team and at once who asked (`STATE`)");
	}

	@Test
	void hasWordsForAllWhomItIsToldOf() {
		assertThat(Case.ofPeople()).allSatisfy((each) -> assertThat(each.standing())
			.allSatisfy((standing) -> assertThat(Wording.people(each.thing(), standing)).isNotEqualTo(standing)
				.doesNotContainPattern("[A-Z]")));
	}

	private static Set<List<Object>> places(Predicate<Case> kind) {
		return Case.ofPeople()
			.stream()
			.filter(kind)
			.map((each) -> List.<Object>of(each.thing(), each.state(), each.action()))
			.collect(Collectors.toSet());
	}

	private static String page(Case... cases) {
		return PermissionPage.print(List.of(cases), "");
	}

	private static Case row(String state, String standing, Rule rule) {
		return new Case("product", state, Set.of(standing.split("\\+")), Action.EDIT, rule);
	}

}
