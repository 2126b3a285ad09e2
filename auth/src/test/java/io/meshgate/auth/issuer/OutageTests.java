package io.meshgate.auth.issuer;

import java.time.Duration;
import java.time.Instant;

import com.nimbusds.jose.KeySourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.meshgate.auth.issuer.KeyServer.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An issuer that does not give its keys.
 */
class OutageTests {

	private final KeyServer server = new KeyServer("one");

	private final TestClock clock = new TestClock();

	private final IssuerKeys keys = new IssuerKeys(this.server.issuer(), null, this.clock);

	private final Instant start = this.clock.instant();

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void leavesKnownKeysGoodForFourHours() throws Exception {
		this.keys.get(key("one"), null);
		this.server.stop();
		for (int minutes = 10; minutes < 240; minutes += 10) {
			this.clock.pass(Duration.ofMinutes(10));
			assertThat(this.keys.get(key("one"), null)).as("after %d minutes", minutes).hasSize(1);
			assertThat(this.keys.get(key("two"), null)).isEmpty();
		}
		assertThat(this.keys.look()).isEqualTo(
				new KeysState.Outage(this.start.plus(Duration.ofMinutes(10)), this.start.plus(Duration.ofHours(4))));
		this.clock.pass(Duration.ofMinutes(10));
		cannotBeHad("one");
		cannotBeHad("two");
		assertThat(this.keys.look()).isEqualTo(new KeysState.Gone(this.start.plus(Duration.ofMinutes(10))));
		this.server.startAgain();
		this.clock.pass(Duration.ofSeconds(31));
		assertThat(this.keys.get(key("one"), null)).hasSize(1);
		assertThat(this.keys.look()).isInstanceOf(KeysState.Fresh.class);
	}

	@Test
	void letsNobodyInWhileTheIssuerWasNeverReached() {
		this.server.stop();
		assertThat(this.keys.look()).isEqualTo(new KeysState.Unasked());
		for (int i = 0; i < 5; i++) {
			cannotBeHad("one");
		}
		assertThat(this.keys.look()).isEqualTo(new KeysState.Gone(this.start));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "keys", "<html></html>", "{\"keys\": null}", "{\"keys\": {}}",
			"{\"keys\": [1]}", "{\"keys\": [{\"kty\": \"RSA\"}]}" })
	void isAnAnswerThatHoldsNoKeys(String answer) throws KeySourceException {
		fails(200, answer);
	}

	@ParameterizedTest
	@CsvSource({ "500", "404", "302" })
	void isAnyOtherAnswer(int status) throws KeySourceException {
		fails(status, "{\"keys\": []}");
	}

	@Test
	void isAnAnswerWithoutEnd() throws KeySourceException {
		fails(200, "{\"keys\": [], \"more\": \"%s\"}".formatted("x".repeat(1024 * 1024)));
	}

	@Test
	@Timeout(30)
	void isAnAnswerThatNeverComesToItsEnd() throws KeySourceException {
		this.keys.get(key("one"), null);
		this.server.drip();
		assertThat(this.keys.get(key("two"), null)).isEmpty();
		assertThat(this.keys.look()).isInstanceOf(KeysState.Outage.class);
	}

	@Test
	void showsBeforeSomebodySignsInAndSoDoesItsEnd() throws Exception {
		assertThat(this.keys.look()).isEqualTo(new KeysState.Unasked());
		FloodTests.await(() -> this.keys.look() instanceof KeysState.Fresh);
		assertThat(this.server.fetches()).isOne();
		this.server.stop();
		this.clock.pass(Duration.ofMinutes(5));
		FloodTests.await(() -> this.keys.look() instanceof KeysState.Outage);
		this.server.startAgain();
		this.clock.pass(Duration.ofSeconds(31));
		FloodTests.await(() -> this.keys.look() instanceof KeysState.Fresh);
		assertThat(this.server.fetches()).isEqualTo(2);
	}

	@Test
	void isOverOnceTheIssuerAnswersHoweverNewTheKeysAre() throws Exception {
		fails(500, "");
		this.server.publish("one");
		this.clock.pass(Duration.ofSeconds(31));
		FloodTests.await(() -> this.keys.look() instanceof KeysState.Fresh);
	}

	@Test
	void isNotAskedAboutMoreOftenThanSigningInWould() throws Exception {
		this.server.answer(500, "");
		FloodTests.await(() -> {
			this.keys.look();
			return this.server.fetches() == 2;
		});
		for (int i = 0; i < 200; i++) {
			this.keys.look();
			Thread.sleep(1);
		}
		assertThat(this.server.fetches()).isEqualTo(2);
	}

	private void fails(int status, String answer) throws KeySourceException {
		this.keys.get(key("one"), null);
		this.server.answer(status, answer);
		assertThat(this.keys.get(key("two"), null)).isEmpty();
		assertThat(this.server.fetches()).isEqualTo(2);
		assertThat(this.keys.get(key("one"), null)).hasSize(1);
		assertThat(this.keys.look()).isEqualTo(new KeysState.Outage(this.start, this.start.plus(Duration.ofHours(4))));
	}

	private void cannotBeHad(String id) {
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> this.keys.get(key(id), null));
	}

}
