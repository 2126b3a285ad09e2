package io.meshgate.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OutageTests {

	@Test
	void isToldWhenNobodyListens() {
		Config config = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1", config)) {
			Graph graph = new Graph(driver, Duration.ofSeconds(1));
			assertThatExceptionOfType(GraphUnavailable.class)
				.isThrownBy(() -> graph.read((transaction) -> transaction.rows("RETURN 1", Map.of())));
		}
	}

	@Test
	void isToldFromATimeout() {
		assertThat(outage(new SessionExpiredException("moved"))).isInstanceOf(GraphUnavailable.class);
		assertThat(outage(client("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration")))
			.isInstanceOf(GraphTimeout.class);
		assertThat(outage(client("Neo.ClientError.Transaction.LockClientStopped"))).isInstanceOf(GraphTimeout.class);
	}

	@Test
	void isToldFromWantOfMemory() {
		assertThat(outage(new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "full")))
			.isInstanceOf(GraphOverfull.class);
		assertThat(outage(new TransientException("Neo.TransientError.General.TransactionOutOfMemoryError", "full")))
			.isInstanceOf(GraphOverfull.class);
		assertThat(outage(new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "dead")))
			.isInstanceOf(GraphUnavailable.class);
	}

	@Test
	void isNoneWhereTheStatementIsWrong() {
		Neo4jException wrong = client("Neo.ClientError.Statement.SyntaxError");
		assertThat(outage(wrong)).isSameAs(wrong);
	}

	private static RuntimeException outage(Neo4jException exception) {
		return Outage.of(exception);
	}

	@SuppressWarnings("deprecation")
	private static Neo4jException client(String code) {
		return new ClientException(code, "message");
	}

}
