package io.meshgate.api.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.meshgate.graph.Graph;
import io.meshgate.graph.GraphTimeout;
import io.meshgate.graph.GraphUnavailable;
import io.meshgate.graph.audit.Flaw;
import io.meshgate.graph.audit.Seal;
import io.meshgate.graph.audit.Verification;
import io.meshgate.graph.startup.GraphAlone;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * The command that verifies the record: {@code verify-audit}, and behind it what was
 * noted down of a seal, if anything. It needs the database and nothing else, and ends
 * with 0 where the record is whole, with 1 where it is not, and with 2 where nobody can
 * tell.
 */
public final class VerifyRecord {

	private static final String NAME = "verify-audit";

	private static final int WHOLE = 0;

	private static final int FLAWED = 1;

	private static final int UNKNOWN = 2;

	private static final int MOST_PRINTED = 50;

	private final PrintStream out;

	/**
	 * The command.
	 * @param out where it prints what it finds
	 */
	public VerifyRecord(PrintStream out) {
		this.out = out;
	}

	/**
	 * Tells whether somebody gives this command.
	 * @param arguments of the command line
	 * @return whether it is meant
	 */
	public static boolean isMeant(String... arguments) {
		return arguments.length > 0 && arguments[0].equals(NAME);
	}

	/**
	 * Carries it out.
	 * @param arguments of the command line, its own name first
	 * @return with what the process is to end
	 */
	public int run(String... arguments) {
		List<String> words = Arrays.stream(arguments).skip(1).filter((word) -> !word.startsWith("--")).toList();
		Optional<Seal> known = words.stream().findFirst().flatMap(Seal::parse);
		if (words.size() > 1 || known.isPresent() == words.isEmpty()) {
			return unknown("Behind " + NAME + " comes nothing, or a seal as the log has it: number, colon and hash.");
		}
		try (ConfigurableApplicationContext context = alone(arguments)) {
			if (!StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"))) {
				return unknown("Without SPRING_NEO4J_URI (the Neo4j to use) there is no record.");
			}
			return verify(context.getBean(Graph.class), known.orElse(null));
		}
		catch (GraphUnavailable | GraphTimeout ex) {
			return unknown("The database does not answer.");
		}
	}

	private static ConfigurableApplicationContext alone(String... arguments) {
		return new SpringApplicationBuilder(GraphAlone.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run(arguments);
	}

	private int verify(Graph graph, @Nullable Seal known) {
		Verification.Found found = new Verification(graph).verify(known);
		this.out.printf("%d entries are sealed, the last of them as %s; %d wait for it.%n", found.sealed(),
				found.last(), found.waiting());
		found.flaws().stream().limit(MOST_PRINTED).map(Flaw::toString).forEach(this.out::println);
		if (found.flaws().isEmpty()) {
			this.out.println("The record is whole.");
			return WHOLE;
		}
		this.out.printf("The record is not whole: %d flaws.%n", found.flaws().size());
		return FLAWED;
	}

	private int unknown(String because) {
		this.out.println(because);
		return UNKNOWN;
	}

}
