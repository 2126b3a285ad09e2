package io.meshgate.graph.access.transition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.access.Verdict;

/**
 * What becomes of a request, told in plain sentences and without any table: counters that
 * go down, and sets that are emptied.
 */
public final class PlainRequest {

	private static final String PREFIX = "io.meshgate.access.";

	private final Map<String, Integer> quorums = new LinkedHashMap<>();

	private final Map<String, Integer> wanted = new LinkedHashMap<>();

	private final Map<String, Set<String>> agreed = new LinkedHashMap<>();

	private final List<String> said = new ArrayList<>();

	private final List<String> told = new ArrayList<>(List.of(PREFIX + "requested"));

	private String status = "SUBMITTED";

	private String offering = "";

	private int round = 1;

	/**
	 * Where it stands.
	 * @return the name of the status
	 */
	public String status() {
		return this.status;
	}

	/**
	 * What was said to it.
	 * @return who, which way, in which stage and round, oldest first
	 */
	public List<String> said() {
		return List.copyOf(this.said);
	}

	/**
	 * What was told of it.
	 * @return in its order
	 */
	public List<String> told() {
		return List.copyOf(this.told);
	}

	/**
	 * How many stages still want something, so that it is seen where one begins.
	 * @return none once nobody has to decide any more
	 */
	public int stage() {
		return this.wanted.size();
	}

	/**
	 * What comes of a move.
	 * @param move what is done
	 * @return what is told of it; empty where it is refused
	 */
	public List<String> take(RequestMove move) {
		int before = this.told.size();
		switch (move) {
			case RequestMove.Route route when this.status.equals("SUBMITTED") -> route(route.stages());
			case RequestMove.Ballot ballot when this.status.equals("IN_REVIEW") ->
				vote(ballot.by().value(), ballot.verdict() == Verdict.APPROVED);
			case RequestMove.Answer answer when this.status.equals("NEEDS_INFO") -> answer(answer.changed());
			case RequestMove.Offer offer when this.status.equals("IN_REVIEW") -> offer(offer.by().value());
			case RequestMove.Skip skip when this.status.equals("IN_REVIEW") -> skip(skip.stage());
			case RequestMove.Plain plain -> plain(plain.transition().name());
			default -> {
			}
		}
		return List.copyOf(this.told.subList(before, this.told.size()));
	}

	private void route(List<ReviewStage> stages) {
		stages.forEach((stage) -> this.quorums.put(stage.key(), stage.quorum()));
		begin();
		become("IN_REVIEW", "routed");
	}

	private void begin() {
		this.wanted.clear();
		this.wanted.putAll(this.quorums);
		this.agreed.clear();
	}

	private void vote(String person, boolean yes) {
		String stage = this.wanted.keySet().iterator().next();
		if (!yes) {
			this.said.add(person + " REJECTED " + stage + " " + this.round);
			become("REJECTED", "rejected");
		}
		else if (this.agreed.computeIfAbsent(stage, (_) -> new HashSet<>()).add(person)) {
			this.said.add(person + " APPROVED " + stage + " " + this.round);
			if (this.wanted.merge(stage, -1, Integer::sum) == 0) {
				this.wanted.remove(stage);
			}
			become(this.wanted.isEmpty() ? "APPROVED" : "IN_REVIEW", this.wanted.isEmpty() ? "approved" : "endorsed");
		}
	}

	private void answer(boolean changed) {
		if (changed) {
			this.round++;
			begin();
		}
		become("IN_REVIEW", "answered");
	}

	private void offer(String person) {
		String stage = this.wanted.keySet().iterator().next();
		if (!this.agreed.getOrDefault(stage, Set.of()).contains(person)) {
			this.offering = person;
			become("COUNTER_OFFERED", "offered");
		}
	}

	private void skip(String stage) {
		if (this.wanted.size() > 1 && this.wanted.remove(stage) != null) {
			this.quorums.remove(stage);
			become("IN_REVIEW", "skipped");
		}
	}

	private void plain(String event) {
		boolean open = Set.of("SUBMITTED", "IN_REVIEW", "NEEDS_INFO", "COUNTER_OFFERED").contains(this.status);
		switch (this.status + " " + event) {
			case "SUBMITTED APPROVE_BY_RULE" -> become("APPROVED", "approved");
			case "SUBMITTED REJECT_BY_RULE" -> become("REJECTED", "rejected");
			case "IN_REVIEW ASK" -> become("NEEDS_INFO", "questioned");
			case "IN_REVIEW ESCALATE" -> become("IN_REVIEW", "escalated");
			case "IN_REVIEW REMIND" -> become("IN_REVIEW", "reminded");
			case "IN_REVIEW REROUTE", "NEEDS_INFO REROUTE", "COUNTER_OFFERED REROUTE" ->
				become(this.status, "rerouted");
			case "COUNTER_OFFERED DECLINE_OFFER" -> become("IN_REVIEW", "declined");
			case "COUNTER_OFFERED ACCEPT_OFFER" -> {
				become("IN_REVIEW", "accepted");
				vote(this.offering, true);
			}
			default -> {
				if (open) {
					end(event);
				}
			}
		}
	}

	private void end(String event) {
		switch (event) {
			case "WITHDRAW" -> become("WITHDRAWN", "withdrawn");
			case "LAPSE" -> become("EXPIRED", "lapsed");
			case "SUPERSEDE" -> become("SUPERSEDED", "superseded");
			default -> {
			}
		}
	}

	private void become(String next, String past) {
		this.status = next;
		this.told.add(PREFIX + past);
	}

}
