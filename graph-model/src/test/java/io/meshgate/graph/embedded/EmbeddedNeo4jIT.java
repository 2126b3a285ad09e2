package io.meshgate.graph.embedded;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedNeo4jIT {

	@TempDir
	private Path folder;

	@Test
	void keepsWhatWasWrittenAndTellsNobodyThatItIsThere() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(this.folder, BoltAccount.anew())) {
			assertThat(query(neo4j, "CREATE (written:Written) RETURN 'written' AS answer")).containsExactly("written");
			assertThat(query(neo4j, """
					SHOW SETTINGS 'server.fleet_discovery.enabled', 'dbms.fleet_manager.enabled',
					  'dbms.usage_report.enabled'
					YIELD value AS answer
					""")).containsExactly("false", "false", "false");
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(this.folder, BoltAccount.anew())) {
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> new Socket("127.0.0.2", neo4j.account().port()).close());
			assertThat(query(neo4j, "MATCH (:Written) RETURN 'kept' AS answer")).containsExactly("kept");
		}
	}

	private static List<String> query(EmbeddedNeo4j neo4j, String cypher) {
		BoltAccount account = neo4j.account();
		try (Driver driver = GraphDatabase.driver(account.uri(), AuthTokens.basic(account.user(), account.password()));
				Session session = driver.session()) {
			return session.run(cypher).list((row) -> row.get("answer").asString());
		}
	}

}
