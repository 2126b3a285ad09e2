package io.meshgate.auth.issuer;

import java.net.URI;
import java.time.Duration;

import com.nimbusds.jose.KeySourceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.auth.issuer.KeyServer.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IssuerKeysTests {

	private final KeyServer server = new KeyServer("one");

	private final TestClock clock = new TestClock();

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void findsTheKeysThroughTheIssuersMetadataWhenTheyAreNeeded() throws KeySourceException {
		IssuerKeys keys = keys(null);
		assertThat(this.server.fetches()).isZero();
		assertThat(keys.get(key("one"), null)).hasSize(1);
	}

	@Test
	void findsTheKeysWhereTheyAreSaidToBe() throws KeySourceException {
		this.server.describe("nothing");
		assertThat(keys(URI.create(this.server.issuer() + "/keys")).get(key("one"), null)).hasSize(1);
	}

	@Test
	void keepsThemForAWhile() throws KeySourceException {
		IssuerKeys keys = keys(null);
		keys.get(key("one"), null);
		this.clock.pass(Duration.ofSeconds(299));
		assertThat(keys.get(key("one"), null)).hasSize(1);
		assertThat(this.server.fetches()).isOne();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(keys.get(key("one"), null)).hasSize(1);
		assertThat(this.server.fetches()).isEqualTo(2);
	}

	@Test
	void findsANewKeyWithOneFetchAndTheOldOneNoMore() throws KeySourceException {
		IssuerKeys keys = keys(null);
		keys.get(key("one"), null);
		this.server.publish("two");
		assertThat(keys.get(key("two"), null)).hasSize(1);
		assertThat(keys.get(key("one"), null)).isEmpty();
		assertThat(this.server.fetches()).isEqualTo(2);
	}

	@Test
	void findsAnOldKeyNoMoreThoughNobodyNamesTheNewOne() throws KeySourceException {
		IssuerKeys keys = keys(null);
		keys.get(key("one"), null);
		this.server.publish("two");
		this.clock.pass(Duration.ofMinutes(5));
		assertThat(keys.get(key("one"), null)).isEmpty();
	}

	@Test
	void followsNoRedirect() {
		IssuerKeys keys = keys(URI.create(this.server.issuer().replace("/realms/mesh", "/elsewhere")));
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(key("one"), null));
		assertThat(this.server.fetches()).isZero();
	}

	@Test
	void refusesMetadataOfAnotherIssuer() {
		IssuerKeys keys = new IssuerKeys(this.server.issuer() + "/", null, this.clock);
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(key("one"), null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{\"issuer\": \"%s\"}", "{\"issuer\": \"%s\", \"jwks_uri\": 1}",
			"{\"issuer\": \"%s\", \"jwks_uri\": \"keys\"}", "{\"issuer\": \"%s\", \"jwks_uri\": \"file:///etc/hosts\"}",
			"{\"issuer\": \"%s\", \"jwks_uri\": \"jar:file:/a.jar!/keys\"}" })
	void refusesMetadataThatLeadToNoKeys(String metadata) {
		this.server.describe(metadata.replace("%s", this.server.issuer()));
		IssuerKeys keys = keys(null);
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.get(key("one"), null));
	}

	private IssuerKeys keys(@Nullable URI address) {
		return new IssuerKeys(this.server.issuer(), address, this.clock);
	}

}
