package io.meshgate.api.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.input.Problems;
import io.meshgate.frontend.account.ChangeServiceAccountInput;
import io.meshgate.frontend.account.RegisterServiceAccountInput;
import io.meshgate.frontend.account.ServiceAccount;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.account.GivenPorts;
import io.meshgate.graph.account.NewServiceAccount;
import io.meshgate.graph.account.Registering;
import io.meshgate.graph.account.ServiceAccountId;
import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody filled in about a service account.
 */
final class AccountForm {

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_IDENTITY = 500;

	private static final int MOST_PORTS = 1_000;

	private final Problems problems;

	AccountForm(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Who is to sign in, and for what.
	 * @param input as it was sent
	 * @param issuers the names of those that are trusted
	 * @param now when
	 */
	NewServiceAccount account(RegisterServiceAccountInput input, Set<String> issuers, Instant now) {
		this.problems.key("key", input.key(), LONGEST_KEY);
		this.problems.name("name", input.name(), LONGEST_NAME);
		if (!issuers.contains(input.issuer())) {
			this.problems.add("issuer", "is not the name of a trusted issuer");
		}
		this.problems.text("subject", input.subject(), LONGEST_IDENTITY);
		return new NewServiceAccount(new ServiceAccountId(UUID.randomUUID().toString()), input.key(), input.name(),
				new Identity(input.issuer(), input.subject()), rights(input.rights()),
				(input.outputPorts() != null) ? ports(input.outputPorts()) : Set.of(), now);
	}

	ServiceAccountId changed(ChangeServiceAccountInput input) {
		return new ServiceAccountId(
				this.problems.id("serviceAccount", input.serviceAccount(), ServiceAccount.class).orElse(""));
	}

	Registering.Change change(ChangeServiceAccountInput input) {
		this.problems.nameIfGiven("name", input.name(), LONGEST_NAME);
		return new Registering.Change(input.name(), (input.rights() != null) ? rights(input.rights()) : null,
				(input.outputPorts() != null) ? ports(input.outputPorts()) : null, input.active());
	}

	/** Why an account cannot be given ports that another one is given. */
	static String taken(GivenPorts.Found ports) {
		return "Another service account is given " + String.join(", ", ports.taken()) + '.';
	}

	private Set<OutputPortId> ports(List<String> ports) {
		this.problems.list("outputPorts", ports, MOST_PORTS);
		return IntStream.range(0, ports.size())
			.mapToObj((place) -> this.problems.at("outputPorts")
				.id(Integer.toString(place), ports.get(place), OutputPort.class))
			.flatMap(Optional::stream)
			.map(OutputPortId::new)
			.collect(Collectors.toSet());
	}

	private static Set<ServiceRight> rights(Collection<io.meshgate.frontend.account.ServiceRight> rights) {
		return rights.stream().map((right) -> ServiceRight.valueOf(right.name())).collect(Collectors.toSet());
	}

}
