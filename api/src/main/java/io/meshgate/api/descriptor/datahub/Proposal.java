package io.meshgate.api.descriptor.datahub;

import java.util.Set;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.JsonText;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.api.descriptor.reading.Unreadable;
import io.meshgate.graph.descriptor.SourceDocument.Place;

/**
 * A metadata change proposal: what is proposed to be said of one entity in one aspect.
 * The aspect is looked into only once somebody asks for it.
 *
 * @param place where it stands
 * @param urn the entity
 * @param aspect the name of the aspect
 * @param root the proposal
 * @param text the proposal as it stands
 */
record Proposal(Place place, Urn urn, String aspect, Fields root, String text) {

	private static final Set<String> WHOLE = Set.of("UPSERT", "CREATE", "CREATE_ENTITY", "UPDATE", "RESTATE");

	static Proposal of(Place place, Fields root, String text) {
		String name = root.required("entityUrn");
		Urn urn = Urn.parse(name).orElseThrow(() -> new Unreadable("'" + name + "' is not a URN", root.line()));
		return new Proposal(place, urn, root.required("aspectName"), root, text);
	}

	boolean deletes() {
		return change().equals("DELETE");
	}

	/** What the aspect says: a mapping, or a mapping written into a text. */
	Fields content() {
		if (!WHOLE.contains(change())) {
			throw unreadable("the change '" + change() + "' is not read, only whole aspects are");
		}
		Fields aspect = this.root.fields("aspect");
		if (aspect.isMapping("json")) {
			return aspect.fields("json");
		}
		if (aspect.values().get("value") instanceof Tree.Text text) {
			try {
				return JsonText.fields(text);
			}
			catch (Unreadable problem) {
				throw unreadable(problem.reason());
			}
		}
		throw unreadable("it has neither 'json' nor 'value'");
	}

	private String change() {
		return this.root.text("changeType").orElse("UPSERT");
	}

	private Unreadable unreadable(String reason) {
		return new Unreadable("aspect '" + this.aspect + "': " + reason, this.place.line());
	}

}
