package io.meshgate.auth.token;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.meshgate.auth.issuer.TrustedIssuer;
import io.meshgate.graph.hint.Mapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GroupTeamsTests {

	private static final Map<String, String> TWO = Map.of("meshgate.identity.groups[0].issuer", "company",
			"meshgate.identity.groups[0].group", "/teams/Orders", "meshgate.identity.groups[0].team", "orders",
			"meshgate.identity.groups[1].issuer", "partner", "meshgate.identity.groups[1].group", "/teams/Orders",
			"meshgate.identity.groups[1].team", "partners");

	@Test
	void tellsTheGroupsOfIssuersApart() {
		GroupTeams teams = teams(TWO);
		assertThat(teams.teams("company", Set.of("/teams/Orders"))).containsExactly("orders");
		assertThat(teams.teams("partner", Set.of("/teams/Orders"))).containsExactly("partners");
		assertThat(teams.knows("partner")).isTrue();
		assertThat(teams.knows("another")).isFalse();
		assertThat(teams.mapped()).containsExactly(new Mapped("company", "orders"), new Mapped("partner", "partners"));
	}

	@Test
	void takesNamesAsTheyAre() {
		assertThat(teams(TWO).teams("company", Set.of("/teams/orders", "/teams/Orders ", "Orders"))).isEmpty();
	}

	@Test
	void isSaidByTheEnvironment() {
		PropertySource<?> environment = new SystemEnvironmentPropertySource("systemEnvironment",
				Map.of("MESHGATE_IDENTITY_GROUPS_0_ISSUER", "company", "MESHGATE_IDENTITY_GROUPS_0_GROUP", "g",
						"MESHGATE_IDENTITY_GROUPS_0_TEAM", "orders"));
		assertThat(teams(environment).teams("company", Set.of("g"))).containsExactly("orders");
	}

	/** Two groups may be one team, and one group two. */
	@Test
	void hintsAtATeamOnce() {
		Map<String, String> settings = new HashMap<>(TWO);
		settings.putAll(Map.of("meshgate.identity.groups[2].issuer", "company", "meshgate.identity.groups[2].group",
				"ordering", "meshgate.identity.groups[2].team", "orders"));
		settings.putAll(Map.of("meshgate.identity.groups[3].issuer", "company", "meshgate.identity.groups[3].group",
				"ordering", "meshgate.identity.groups[3].team", "sales"));
		assertThat(teams(settings).teams("company", Set.of("/teams/Orders", "ordering"))).containsExactly("orders",
				"sales");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			groups[0].issuer, someone,  trusted
			groups[0].issuer, ' ',      trusted
			groups[0].group,  ' ',      has a name
			groups[0].team,   '',       has a name
			groups[1].issuer, company,  '',
			groups[2].team,   orders,   trusted
			""")
	void refusesWhatWouldNeverHold(String setting, String value, String because) {
		Map<String, String> settings = new HashMap<>(TWO);
		settings.put("meshgate.identity." + setting, value);
		if (because == null || because.isEmpty()) {
			assertThat(teams(settings).teams("company", Set.of("/teams/Orders"))).hasSize(2);
		}
		else {
			refuses(settings, because);
		}
	}

	@Test
	void refusesToSayOneThingTwice() {
		Map<String, String> settings = new HashMap<>(TWO);
		settings.putAll(
				Map.of("meshgate.identity.groups[1].issuer", "company", "meshgate.identity.groups[1].team", "orders"));
		refuses(settings, "twice");
	}

	@ParameterizedTest
	@MethodSource
	void readsWhateverAClaimHolds(Object claim, Set<String> groups) {
		Jwt token = Jwt.withTokenValue("token").header("typ", "at+jwt").subject("7").claim("roles", claim).build();
		assertThat(claims("roles").groups(token)).isEqualTo(groups);
		assertThat(claims("groups").groups(token)).isEmpty();
	}

	static Stream<Arguments> readsWhateverAClaimHolds() {
		List<String> many = IntStream.range(0, 10_000).mapToObj((number) -> "g" + number).toList();
		return Stream.of(Arguments.of(List.of("a", "b", "a"), Set.of("a", "b")), Arguments.of("a", Set.of("a")),
				Arguments.of("a b", Set.of("a b")), Arguments.of(List.of(), Set.of()),
				Arguments.of(many, Set.copyOf(many)), Arguments.of(List.of(List.of("a"), "b"), Set.of("b")),
				Arguments.of(Map.of("a", List.of("b")), Set.of()), Arguments.of(7, Set.of()),
				Arguments.of(true, Set.of()), Arguments.of(Arrays.asList(null, "a", 7, Map.of(), 1.5), Set.of("a")),
				Arguments.of(Collections.nCopies(3, null), Set.of()));
	}

	@Test
	void hintsAtNoMoreTeamsThanAnybodyIsIn() {
		Map<String, String> settings = IntStream.range(0, 300)
			.boxed()
			.flatMap((number) -> Stream
				.of(Map.entry("issuer", "company"), Map.entry("group", "g" + number), Map.entry("team", "t" + number))
				.map((each) -> Map.entry("meshgate.identity.groups[" + number + "]." + each.getKey(), each.getValue())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		Set<String> named = IntStream.range(0, 10_000).mapToObj((number) -> "g" + number).collect(Collectors.toSet());
		assertThat(teams(settings).teams("company", named)).hasSize(200).startsWith("t0").endsWith("t199");
	}

	private static Claims claims(String groupsClaim) {
		return new Claims(new TrustedIssuer("company", "https://id.example.org", "meshgate", null, groupsClaim,
				new ImmutableJWKSet<>(new JWKSet())));
	}

	private static void refuses(Map<String, String> settings, String because) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(() -> teams(settings))
			.withMessageContaining(because);
	}

	private static GroupTeams teams(Map<String, String> settings) {
		return teams(new MapPropertySource("settings", Map.copyOf(settings)));
	}

	private static GroupTeams teams(PropertySource<?> source) {
		Binder binder = new Binder(ConfigurationPropertySources.from(source));
		return new GroupTeams(binder.bindOrCreate("meshgate.identity", IdentitySettings.class).groups(),
				Set.of("company", "partner"));
	}

}
