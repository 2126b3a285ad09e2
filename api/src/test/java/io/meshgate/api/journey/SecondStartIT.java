package io.meshgate.api.journey;

import java.nio.file.Path;

import io.meshgate.api.MeshgateApplication;
import io.meshgate.graph.embedded.BoltAccount;
import io.meshgate.graph.embedded.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class SecondStartIT {

	@TempDir
	private Path data;

	@Test
	void saysWhatToDoWhenAnotherPortalHasTheStoreOpen(CapturedOutput output) {
		EmbeddedNeo4j other = EmbeddedNeo4j.open(this.data.resolve("neo4j"), BoltAccount.anew());
		try {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> new SpringApplicationBuilder(MeshgateApplication.class).run("--server.port=0",
						"--meshgate.development.issuer=http://localhost", "--meshgate.development.data=" + this.data))
				.withStackTraceContaining("The embedded Neo4j in " + this.data);
			assertThat(output).contains("APPLICATION FAILED TO START", "store_lock",
					"End the other portal that has it open");
			assertThat(output).doesNotContain("\tat ");
		}
		finally {
			other.close();
		}
	}

}
