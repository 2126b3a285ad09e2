package io.meshgate.api.descriptor.writing;

import java.util.ArrayList;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;

/**
 * A document that is being written: a new one, or one that was kept. As long as nothing
 * is changed in it, a kept one stays what it was, letter by letter.
 */
public final class Sheet {

	private static final LoadSettings READING = LoadSettings.builder()
		.setParseComments(true)
		.setCodePointLimit(Integer.MAX_VALUE)
		.build();

	private static final DumpSettings WRITING = DumpSettings.builder()
		.setDumpComments(true)
		.setSplitLines(false)
		.setMultiLineFlow(false)
		.build();

	private final String kept;

	private final MappingNode root;

	private boolean changed;

	private Sheet(String kept, MappingNode root) {
		this.kept = kept;
		this.root = root;
	}

	/**
	 * Nothing yet.
	 * @return an empty document
	 */
	public static Sheet empty() {
		return new Sheet("", new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK));
	}

	/**
	 * A document as it was kept.
	 * @param content its text
	 * @return the document; empty where the text is no mapping
	 */
	public static Optional<Sheet> of(String content) {
		// Within JSON a tab only separates, which not every reader of YAML lets pass.
		String text = content.stripLeading().startsWith("{") ? content.replace('\t', ' ') : content;
		return compose(text).map((node) -> (node instanceof MappingNode root) ? new Sheet(text, root) : null);
	}

	/**
	 * Whether it says something else than what was kept.
	 * @return true for a new one, once it says anything
	 */
	public boolean changed() {
		return this.changed;
	}

	/**
	 * Its fields.
	 * @return to be changed
	 */
	public Draft draft() {
		return new Draft(this.root, () -> this.changed = true);
	}

	/**
	 * As YAML.
	 * @return one document, without a marker before it
	 */
	public String yaml() {
		return this.changed
				? new Present(WRITING).emitToString(new Serialize(WRITING).serializeOne(this.root).iterator())
				: this.kept;
	}

	/**
	 * As JSON.
	 * @return one value
	 */
	public JsonNode json() {
		return JsonTree.of(this.root);
	}

	private static Optional<Node> compose(String text) {
		try {
			return new Compose(READING).composeString(text);
		}
		catch (YamlEngineException noDocument) {
			return Optional.empty();
		}
	}

}
