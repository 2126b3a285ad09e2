package io.meshgate.api.revocation;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Visitor;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the asker of a lane asks about a product, or all of the lane's, and what they are
 * to be told as things stand.
 */
enum Question {

	FOUND("query($key: String!) { dataProduct(by: {key: $key}) { key } }", Question::sight, Lane::sight),

	NODE("query($id: ID!) { node(id: $id) { id } }", Question::sight, Lane::sight),

	PORT("query($port: ID!) { outputPort(by: {id: $port}) { key } }", Question::sight, Lane::sight),

	SEARCHED("query($key: String!) { dataProducts(search: $key) { edges { node { key } } } }",
			(answer) -> sight(!answer.texts("/dataProducts/edges", "/node/key").isEmpty()), Lane::sight),

	SUGGESTED("query($key: String!) { searchSuggestions(text: $key) { kind } }",
			(answer) -> sight(answer.texts("/searchSuggestions", "/kind").contains("DATA_PRODUCT")), Lane::sight),

	FOLLOWED("query($id: ID!) { lineage(of: $id, direction: UPSTREAM, depth: 1) { nodes { distance } } }",
			(answer) -> sight(answer.kinds().isEmpty()), Lane::sight),

	EXPLAINED("""
			query($id: ID!, $asker: String!) {
			  explainAccess(person: {key: $asker}, action: READ, on: $id) { allowed }
			}
			""", Question::sight, Lane::sight),

	LISTED("""
			query($domain: String!) {
			  dataProducts(filter: {domain: {key: $domain}}, first: 100) { totalCount edges { node { key } } }
			}
			""",
			(answer) -> answer.data("/dataProducts/totalCount").asInt() + " "
					+ answer.texts("/dataProducts/edges", "/node/key"),
			(lane, right) -> lane.seen().size() + " " + lane.seen()),

	COUNTED("query($domain: String!) { dataProductFacets(filter: {domain: {key: $domain}}) { totalCount } }",
			(answer) -> answer.text("/dataProductFacets/totalCount"), (lane, right) -> "" + lane.seen().size()),

	PERMITTED("query($key: String!) { dataProduct(by: {key: $key}) { viewerCan(actions: [EDIT]) { allowed } } }",
			(answer) -> answer.data("/dataProduct").isNull() ? Lane.HIDDEN
					: answer.text("/dataProduct/viewerCan/0/allowed"),
			(lane, right) -> lane.sees(right) ? "" + lane.edits(right) : Lane.HIDDEN),

	CHANGED("mutation($id: ID!) { changeDataProduct(input: {dataProduct: $id, tags: []}) { __typename } }",
			(answer) -> answer.kinds().isEmpty() ? answer.ending() : answer.kinds().getFirst(),
			(lane, right) -> lane.edits(right) ? "DataProductChanged" : lane.sees(right) ? "FORBIDDEN" : "NOT_FOUND"),

	AWAITED("{ viewer { inbox { totalCount } } }", (answer) -> answer.text("/viewer/inbox/totalCount"),
			(lane, right) -> lane.has(Right.DELEGATION) ? "1" : "0"),

	/** Never asked by who may decide, or else nothing would await them any more. */
	DECIDED("mutation($request: ID!) { approveAccessRequest(input: {accessRequest: $request}) { __typename } }",
			(answer) -> "" + answer.kinds(), (lane, right) -> "[NOT_FOUND]"),

	EXPORTED("", (answer) -> sight(answer.status() == 200), Lane::sight) {
		@Override
		Answer ask(Visitor asker, Map<String, String> variables) {
			String path = "/api/v1/descriptors?format=odps&of=" + variables.get("id");
			return new Answer(asker.call(path, (call) -> call.GET()).statusCode(), Map.of(),
					JsonNodeFactory.instance.nullNode());
		}
	};

	private final String document;

	private final Function<Answer, String> telling;

	private final BiFunction<Lane, Right, String> expecting;

	Question(String document, Function<Answer, String> telling, BiFunction<Lane, Right, String> expecting) {
		this.document = document;
		this.telling = telling;
		this.expecting = expecting;
	}

	/** Whether the answer depends on the right as things stand. */
	boolean isAbout(Lane lane, Right right) {
		if (right == Right.ACTIVITY) {
			return this != DECIDED || !lane.sees(Right.DELEGATION);
		}
		return switch (this) {
			case PERMITTED, CHANGED -> right.isEditing();
			case AWAITED -> right == Right.DELEGATION;
			case DECIDED -> right == Right.DELEGATION && !lane.sees(right);
			default -> right != Right.ROLE;
		};
	}

	Answer ask(Visitor asker, Map<String, String> variables) {
		return asker.ask(this.document, variables);
	}

	String told(Answer answer) {
		return this.telling.apply(answer);
	}

	String expected(Lane lane, Right right) {
		return this.expecting.apply(lane, right);
	}

	private static String sight(Answer answer) {
		return sight(!answer.data("").iterator().next().isNull());
	}

	private static String sight(boolean seen) {
		return seen ? Lane.SEEN : Lane.HIDDEN;
	}

}
