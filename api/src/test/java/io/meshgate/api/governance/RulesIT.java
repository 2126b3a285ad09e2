package io.meshgate.api.governance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Governor;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is demanded, and who demands it.
 */
@WholePortal
class RulesIT {

	private final Portal portal;

	RulesIT(@LocalServerPort int port) {
		this.portal = new Portal(port);
	}

	@BeforeEach
	void tell(Graph graph, @Autowired ConfigurableApplicationContext application) {
		Retailer.tell(graph);
		Governor.appoint(graph, application);
	}

	@ParameterizedTest
	@CsvSource({ ",adam,GovernanceRuleAdopted", ",gerda,GovernanceRuleAdopted", ",dora,FORBIDDEN", ",nina,FORBIDDEN",
			"sales,dora,GovernanceRuleAdopted", "sales,adam,GovernanceRuleAdopted", "sales,gerda,FORBIDDEN",
			"sales,sven,FORBIDDEN", "sales,olga,FORBIDDEN", "retail,dora,GovernanceRuleAdopted", "media,dora,FORBIDDEN",
			"media,nina,GovernanceRuleAdopted" })
	void areAdoptedByThoseWhoAnswerForWhereTheyHold(@Nullable String domain, String person, String ending) {
		assertThat(ended(adopt(person, domain, Map.of()))).isEqualTo(ending);
	}

	@Test
	void saysWhatWasAskedOrWhatIsUsual() {
		Answer usual = adopt("adam", null, Map.of());
		assertThat(usual.data("/adoptGovernanceRule/governanceRule/statuses").toString()).isEqualTo("[\"ACTIVE\"]");
		assertThat(usual.data("/adoptGovernanceRule/governanceRule/kinds").toString()).isEqualTo("[]");
		assertThat(usual.text("/adoptGovernanceRule/governanceRule/severity")).isEqualTo("IMPORTANT");
		assertThat(usual.data("/adoptGovernanceRule/governanceRule/domain").isNull()).isTrue();
		assertThat(adopt("adam", null, Map.of()).text("/adoptGovernanceRule/key")).isEqualTo("owned");
		Answer other = adopt("adam", "sales", Map.of("key", "other", "severity", "MANDATORY", "statuses",
				List.of("PROPOSED", "ACTIVE"), "kinds", List.of("AGGREGATE")));
		assertThat(other.data("/adoptGovernanceRule/governanceRule/statuses").toString())
			.isEqualTo("[\"PROPOSED\",\"ACTIVE\"]");
		assertThat(other.text("/adoptGovernanceRule/governanceRule/domain/key")).isEqualTo("sales");
	}

	@Test
	void needSomethingToHoldOn() {
		Answer empty = adopt("adam", null, Map.of("statuses", List.of(), "kinds", List.of("AGGREGATE", "AGGREGATE")));
		assertThat(empty.texts("/adoptGovernanceRule/problems", "/path/0")).containsExactly("statuses", "kinds");
	}

	@Test
	void growByOneWithEachChangeUntilTheyEnd() {
		Map<String, Object> rule = Map.of("governanceRule", Ids.rule("described"), "expectedVersion", 1);
		Map<String, Object> described = new HashMap<>(rule);
		described.put("description", "So that it is found");
		Answer changed = this.portal.signIn("gerda").submit("ChangeGovernanceRule", described);
		assertThat(changed.data("/changeGovernanceRule/governanceRule/revision").asInt()).isEqualTo(2);
		Answer late = this.portal.signIn("adam").submit("RetireGovernanceRule", rule);
		assertThat(late.text("/retireGovernanceRule/because")).contains("has changed since");
		Map<String, Object> now = Map.of("governanceRule", Ids.rule("described"));
		Answer retired = this.portal.signIn("adam").submit("RetireGovernanceRule", now);
		assertThat(retired.data("/retireGovernanceRule/governanceRule/revision").asInt()).isEqualTo(3);
		Answer again = this.portal.signIn("gerda").submit("RetireGovernanceRule", now);
		assertThat(again.text("/retireGovernanceRule/because")).isEqualTo("The rule is retired and changes no more.");
	}

	@Test
	void areListedWhereTheyHold() {
		assertThat(names(Map.of())).containsExactly("contracted", "described");
		assertThat(names(Map.of("domain", Map.of("key", "sales")))).containsExactly("contracted", "described");
		assertThat(names(Map.of("domain", Map.of("key", "media")))).containsExactly("described");
		this.portal.signIn("adam").submit("RetireGovernanceRule", Map.of("governanceRule", Ids.rule("described")));
		assertThat(names(Map.of())).containsExactly("contracted");
		assertThat(names(Map.of("includeRetired", true, "first", 1))).containsExactly("contracted");
		assertThat(names(Map.of("includeRetired", true))).containsExactly("contracted", "described");
		Answer nowhere = this.portal.signIn("nina").send("GovernanceRules", Map.of("domain", Map.of("key", "nowhere")));
		assertThat(nowhere.kinds()).containsExactly("NOT_FOUND");
	}

	private List<String> names(Map<String, ?> arguments) {
		return this.portal.signIn("nina")
			.send("GovernanceRules", arguments)
			.texts("/governanceRules/edges", "/node/name");
	}

	private Answer adopt(String person, @Nullable String domain, Map<String, ?> others) {
		Map<String, Object> input = new HashMap<>(Map.of("key", "owned", "name", "Owned", "requirement", "HAS_OWNER"));
		input.putAll(others);
		if (domain != null) {
			input.put("domain", Map.of("key", domain));
		}
		return this.portal.signIn(person).submit("AdoptGovernanceRule", input);
	}

	private static String ended(Answer answer) {
		return answer.kinds().isEmpty() ? answer.ending() : String.join(" ", answer.kinds());
	}

}
