package io.meshgate.graph.contract.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.contract.Server;

/**
 * Compares where the data are. Who reads them knows the place and not what the contract
 * calls it, so that a server under another name is the same server.
 */
final class ServerComparing {

	private ServerComparing() {
	}

	static List<ContractChange> changes(List<Server> before, List<Server> after) {
		Map<String, Server> rest = new LinkedHashMap<>();
		after.forEach((server) -> rest.put(server.name(), server));
		List<ContractChange> changes = new ArrayList<>();
		for (Server was : before) {
			if (after.stream().anyMatch((is) -> is.settings().equals(was.settings()))) {
				rest.values().removeIf((is) -> is.settings().equals(was.settings()));
				continue;
			}
			Server is = rest.remove(was.name());
			changes.add((is != null) ? moved(was, is) : change(ChangeKind.SERVER_REMOVED, Effect.BREAKING, was,
					"Who reads the data on '" + was.name() + "' no longer finds them there."));
		}
		rest.values()
			.forEach((server) -> changes.add(change(ChangeKind.SERVER_ADDED, Effect.NON_BREAKING, server,
					"The data are on '" + server.name() + "' as well; who does not know it leaves it alone.")));
		return changes;
	}

	private static ContractChange moved(Server was, Server is) {
		String different = Stream.concat(was.settings().stream(), is.settings().stream())
			.filter((setting) -> !was.settings().contains(setting) || !is.settings().contains(setting))
			.map((setting) -> setting.split("=", 2)[0])
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.collect(Collectors.joining(", "));
		return change(ChangeKind.SERVER_MOVED, Effect.BREAKING, is, "'" + is.name() + "' is reached otherwise ("
				+ different + "), and who reads the data as before no longer finds them.");
	}

	private static ContractChange change(ChangeKind kind, Effect effect, Server server, String because) {
		return new ContractChange(kind, effect, null, server.name(), because);
	}

}
