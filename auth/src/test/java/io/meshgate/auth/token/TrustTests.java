package io.meshgate.auth.token;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.auth.issuer.TrustedIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrustTests {

	private static final String SINGLE = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

	/** Two that are safe beside each other. */
	private static final Map<String, String> TWO = Map.of("meshgate.identity.issuers[0].name", "company",
			"meshgate.identity.issuers[0].uri", "https://id.example.org/realms/mesh",
			"meshgate.identity.issuers[0].person-key-claim", "preferred_username", "meshgate.identity.issuers[1].uri",
			"https://login.example.com", "meshgate.identity.issuers[1].audience", "mesh-portal",
			"meshgate.identity.administrators", "jane");

	@Test
	void takesTheOneThatIsNamedByItself() {
		assertThat(issuers(Map.of(SINGLE, "https://id.example.org"))).singleElement().satisfies((issuer) -> {
			assertThat(issuer.name()).isEqualTo("https://id.example.org");
			assertThat(issuer.uri()).isEqualTo("https://id.example.org");
			assertThat(issuer.audience()).isEqualTo("meshgate");
			assertThat(issuer.personKeyClaim()).isNull();
		});
		assertThat(issuers(Map.of(SINGLE, "https://id.example.org", "meshgate.identity.issuer-name", "company",
				"meshgate.identity.audience", "mesh-portal", "meshgate.identity.person-key-claim", "sub",
				"meshgate.identity.groups-claim", "roles", "meshgate.identity.administrators", "jane")))
			.singleElement()
			.satisfies((issuer) -> {
				assertThat(issuer.name()).isEqualTo("company");
				assertThat(issuer.audience()).isEqualTo("mesh-portal");
				assertThat(issuer.personKeyClaim()).isEqualTo("sub");
				assertThat(issuer.groupsClaim()).isEqualTo("roles");
			});
	}

	@Test
	void takesAllOfAList() {
		List<TrustedIssuer> issuers = issuers(TWO);
		assertThat(issuers).extracting(TrustedIssuer::name).containsExactly("company", "https://login.example.com");
		assertThat(issuers).extracting(TrustedIssuer::uri)
			.containsExactly("https://id.example.org/realms/mesh", "https://login.example.com");
		assertThat(issuers).extracting(TrustedIssuer::audience).containsExactly("meshgate", "mesh-portal");
		assertThat(issuers).extracting(TrustedIssuer::personKeyClaim).containsExactly("preferred_username", null);
		assertThat(issuers).extracting(TrustedIssuer::groupsClaim).containsExactly("groups", "groups");
		assertThat(issuers(with("issuers[1].groups-claim", "roles"))).extracting(TrustedIssuer::groupsClaim)
			.containsExactly("groups", "roles");
	}

	@Test
	void takesAListFromTheEnvironment() {
		PropertySource<?> environment = new SystemEnvironmentPropertySource("systemEnvironment",
				Map.of("MESHGATE_IDENTITY_ISSUERS_0_URI", "https://id.example.org", "MESHGATE_IDENTITY_ISSUERS_0_NAME",
						"company", "MESHGATE_IDENTITY_ISSUERS_0_PERSONKEYCLAIM", "sub",
						"MESHGATE_IDENTITY_ISSUERS_1_URI", "https://login.example.com"));
		List<TrustedIssuer> issuers = issuers(environment);
		assertThat(issuers).extracting(TrustedIssuer::name).containsExactly("company", "https://login.example.com");
		assertThat(issuers).extracting(TrustedIssuer::personKeyClaim).containsExactly("sub", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/realms/mesh", "http://127.0.0.1:8080", "http://[::1]:8080" })
	void takesOneOfThisMachineWithoutTls(String uri) {
		assertThat(issuers(Map.of(SINGLE, uri))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://id.example.org", "http://localhost.example.org", "http://127.example.org",
			"http://localhost@id.example.org", "ftp://localhost", "file:///etc/keys", "id.example.org",
			"https:id.example.org" })
	void refusesAnAddressWhereSomebodyElseCouldAnswer(String uri) {
		refuses(Map.of(SINGLE, uri), "https");
		refuses(with("issuers[1].uri", uri), "https");
		refuses(with("issuers[1].keys", uri), "https");
	}

	@Test
	void refusesToTrustNobody() {
		refuses(Map.of(), "No issuer");
	}

	@Test
	void refusesAListBesideOneThatIsNamedByItself() {
		Map<String, String> settings = new HashMap<>(TWO);
		settings.put(SINGLE, "https://id.example.org");
		refuses(settings, "beside a list");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			issuers[1].uri,              https://id.example.org/realms/mesh, one address
			issuers[1].name,             company,                            one name
			issuers[0].name,             https://login.example.com,          one name
			issuers[1].name,             company|jane,                       told from what follows
			issuers[1].audience,         ' ',                                audience
			audience,                    ' ',                                audience
			issuers[1].person-key-claim, sub,                                shared-keys
			issuer-name,                 company,                            of its own
			person-key-claim,            sub,                                of its own
			groups-claim,                roles,                              of its own
			""")
	void refusesWhatLetsOneIssuerSpeakForAnother(String setting, String value, String because) {
		refuses(with(setting, value), because);
	}

	@ParameterizedTest
	@ValueSource(strings = { "administrators", "governance", "auditors", "emitters" })
	void refusesToAppointByAKeyThatSeveralIssuersCouldGive(String appointed) {
		Map<String, String> shared = with("shared-keys", "true");
		shared.put("meshgate.identity.issuers[1].person-key-claim", "sub");
		shared.put("meshgate.identity.administrators", "company|jane");
		assertThat(issuers(shared)).hasSize(2);
		shared.put("meshgate.identity." + appointed, "company|jane, joe");
		refuses(shared, "issuer name|sub");
	}

	private static Map<String, String> with(String setting, String value) {
		Map<String, String> settings = new HashMap<>(TWO);
		settings.put("meshgate.identity." + setting, value);
		return settings;
	}

	private static void refuses(Map<String, String> settings, String because) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(() -> issuers(settings))
			.withMessageContaining(because);
	}

	private static List<TrustedIssuer> issuers(Map<String, String> settings) {
		return issuers(new MapPropertySource("settings", Map.copyOf(settings)));
	}

	private static List<TrustedIssuer> issuers(PropertySource<?> source) {
		Binder binder = new Binder(ConfigurationPropertySources.from(source));
		IdentitySettings settings = binder.bindOrCreate("meshgate.identity", IdentitySettings.class);
		OAuth2ResourceServerProperties single = binder.bindOrCreate("spring.security.oauth2.resourceserver",
				OAuth2ResourceServerProperties.class);
		return new Trust(settings, single.getJwt()).issuers(Clock.systemUTC());
	}

}
