package io.meshgate.api.revocation;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.meshgate.api.portal.Ids;
import io.meshgate.graph.Graph;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.testing.mesh.Mesh;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;

/**
 * A part of the mesh in which an asker is given rights and loses them again, and what
 * they have at the moment. Of what is in it nobody of another lane is told.
 */
final class Lane {

	static final String SEEN = "seen";

	static final String HIDDEN = "hidden";

	private static final Instant GRANTED = Instant.parse("2026-01-01T00:00:00Z");

	private final int number;

	private final Graph graph;

	private final Set<Right> given = EnumSet.of(Right.ACTIVITY);

	private String delegation = "";

	private int grants;

	Lane(int number, Graph graph) {
		this.number = number;
		this.graph = graph;
	}

	/** Tells what there is; the asker has a part in it, but none of the rights. */
	void tell() {
		Mesh mesh = aMesh()
			.with(aVisitor(key("asker")).memberOf(key("mine"), "OWNER")
				.memberOf(key("above"), "OWNER")
				.memberOf(key("roles"))
				.memberOf(key("takers")),
					aVisitor(key("olga")).memberOf(key("mine"), "OWNER")
						.memberOf(key("members"), "OWNER")
						.memberOf(key("roles"), "OWNER"),
					aVisitor(key("giver")).memberOf(key("givers"), "OWNER"),
					aVisitor(key("nina")).memberOf(key("press")))
			.with(aDomain(key("lane")), aDomain(key("realm")).partOf(key("lane")).ownedBy(key("others")),
					aDomain(key("park")).partOf(key("lane")), aTeam(key("below")).partOf(key("above")));
		products().forEach((right) -> mesh.with(aProduct(product(right)).visibility(Visibility.PRIVATE)
			.inDomain(key(home(right)))
			.ownedBy(key(owner(right)))
			.offering(aPort("out"))));
		mesh.with(aSubscription(key("wanted")).to(product(Right.DELEGATION) + "/out").heldBy("Team", key("press")),
				aRequest(key("request")).by(key("nina")).openFor(key("wanted")).awaiting(key("giver")))
			.in(this.graph);
	}

	private static String home(Right right) {
		return switch (right) {
			case DOMAIN -> "realm";
			case STEWARDSHIP -> "park";
			default -> "lane";
		};
	}

	private static String owner(Right right) {
		return switch (right) {
			case MEMBERSHIP -> "members";
			case ROLE -> "roles";
			case DELEGATION -> "givers";
			case PARENT_TEAM -> "below";
			default -> "others";
		};
	}

	/** Those by which there is something to see. */
	static List<Right> products() {
		return Arrays.stream(Right.values()).filter((right) -> right != Right.ACTIVITY).toList();
	}

	/** What a person, a team or another thing is called in this lane. */
	String key(String name) {
		return name + "-" + this.number;
	}

	Map<String, String> ref(String name) {
		return Map.of("key", key(name));
	}

	String team(String name) {
		return Ids.team(key(name));
	}

	String domain(String name) {
		return Ids.domain(key(name));
	}

	String product(Right right) {
		return key(right.name().toLowerCase(Locale.ROOT));
	}

	String grant() {
		return Ids.grant(key("grant-" + this.grants));
	}

	String delegation() {
		return this.delegation;
	}

	/** What questions about a product are filled in with. */
	Map<String, String> variables(Right right) {
		return Map.of("key", product(right), "id", Ids.product(product(right)), "port",
				Ids.port(product(right) + "/out"), "domain", key("lane"), "asker", key("asker"), "request",
				Ids.request(key("request")));
	}

	boolean has(Right right) {
		return this.given.contains(right);
	}

	/** Gives a grant as if it had been asked for, which costs more than it shows. */
	void grantAnew() {
		this.grants++;
		aMesh()
			.with(aSubscription(key("taken")).to(product(Right.GRANT) + "/out")
				.heldBy("Team", key("takers"))
				.granted(key("grant-" + this.grants), GRANTED, null, null))
			.in(this.graph);
		change(Right.GRANT, true);
	}

	void change(Right right, boolean given) {
		if (given) {
			this.given.add(right);
		}
		else {
			this.given.remove(right);
		}
		if (!has(Right.ACTIVITY)) {
			this.given.remove(Right.DELEGATION);
		}
	}

	void delegated(String id) {
		this.delegation = id;
	}

	boolean sees(Right right) {
		return has(Right.ACTIVITY) && (has(right) || right == Right.ROLE);
	}

	boolean edits(Right right) {
		return has(Right.ACTIVITY) && has(right) && right.isEditing();
	}

	String sight(Right right) {
		return sees(right) ? SEEN : HIDDEN;
	}

	/** The keys of all that the asker sees. */
	List<String> seen() {
		return products().stream().filter(this::sees).map(this::product).sorted().toList();
	}

}
