package io.meshgate.graph.testing;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A cluster of two as far as a driver can tell: one is said to lead, and the other to
 * follow. Behind both is the shared database; what tells them apart is what they are
 * asked.
 */
public final class TwoMembers implements AutoCloseable {

	private final BoltRelay leader;

	private final BoltRelay follower;

	private TwoMembers(BoltRelay leader, BoltRelay follower) {
		this.leader = leader;
		this.follower = follower;
	}

	/**
	 * Lets them be found, and listens to what they are asked.
	 * @return both
	 */
	public static TwoMembers open() {
		SharedDatabase database = SharedDatabase.get();
		TwoMembers members = new TwoMembers(BoltRelay.to(database.uri()), BoltRelay.to(database.uri()));
		RoutingTable table = new RoutingTable(members.leader.uri(), members.follower.uri());
		List.of(members.leader, members.follower).forEach((relay) -> {
			relay.answerRoutes(table);
			relay.traffic().listen();
		});
		return members;
	}

	/**
	 * Where drivers find out about both.
	 * @return the address
	 */
	public URI uri() {
		return URI.create("neo4j://" + this.follower.uri().getAuthority());
	}

	/**
	 * What the leader was asked.
	 * @return the Cypher, in its order
	 */
	public List<String> askedOfLeader() {
		return asked(this.leader);
	}

	/**
	 * What the follower was asked.
	 * @return the Cypher, in its order
	 */
	public List<String> askedOfFollower() {
		return asked(this.follower);
	}

	private static List<String> asked(BoltRelay relay) {
		return relay.traffic().heard().stream().map(BoltMessage::statement).flatMap(Optional::stream).toList();
	}

	@Override
	public void close() {
		this.leader.close();
		this.follower.close();
	}

}
