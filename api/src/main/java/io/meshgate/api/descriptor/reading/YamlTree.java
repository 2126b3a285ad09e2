package io.meshgate.api.descriptor.reading;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One YAML document into a tree, from the parser's events: no object is ever made of what
 * the document names.
 */
final class YamlTree {

	private static final Set<String> CORE = Set.of("str", "int", "float", "bool", "null", "map", "seq");

	private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

	private final Growing tree = new Growing();

	private final int offset;

	private YamlTree(int firstLine) {
		this.offset = firstLine;
	}

	/**
	 * Reads one document.
	 * @param content its text
	 * @param firstLine the line its text begins at in the source
	 * @return the tree; null where there is nothing but comments
	 */
	static @Nullable Tree read(String content, int firstLine) {
		YamlTree reading = new YamlTree(firstLine);
		LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
		try {
			for (Event event : new Parse(settings).parseString(content)) {
				reading.take(event);
			}
		}
		catch (MarkedYamlEngineException failure) {
			throw reading.unreadable(failure);
		}
		catch (YamlEngineException failure) {
			throw new Unreadable("not YAML: " + oneLine(String.valueOf(failure.getMessage())), firstLine);
		}
		return reading.tree.root();
	}

	private void take(Event event) {
		int line = event.getStartMark().map(this::line).orElse(this.offset);
		switch (event.getEventId()) {
			case MappingStart -> {
				MappingStartEvent start = (MappingStartEvent) event;
				refuseTag(start.getTag(), line);
				this.tree.begin(true, anchor(start.getAnchor()), line);
			}
			case SequenceStart -> {
				SequenceStartEvent start = (SequenceStartEvent) event;
				refuseTag(start.getTag(), line);
				this.tree.begin(false, anchor(start.getAnchor()), line);
			}
			case MappingEnd, SequenceEnd -> this.tree.end();
			case Scalar -> scalar((ScalarEvent) event, line);
			case Alias -> this.tree.alias(((AliasEvent) event).getAlias().getValue(), line);
			case Comment, DocumentStart, DocumentEnd, StreamStart, StreamEnd -> {
			}
		}
	}

	private void scalar(ScalarEvent scalar, int line) {
		refuseTag(scalar.getTag(), line);
		String anchor = anchor(scalar.getAnchor());
		if (scalar.isPlain() && NULLS.contains(scalar.getValue())) {
			this.tree.nothing(anchor, line);
		}
		else {
			this.tree.text(scalar.getValue(), anchor, line);
		}
	}

	private static void refuseTag(Optional<String> tag, int line) {
		if (tag.isPresent() && !CORE.contains(tag.get().replace("tag:yaml.org,2002:", ""))) {
			throw new Unreadable("the tag '" + oneLine(tag.get()) + "' is not allowed", line);
		}
	}

	private static @Nullable String anchor(Optional<Anchor> anchor) {
		return anchor.map(Anchor::getValue).orElse(null);
	}

	private int line(Mark mark) {
		return mark.getLine() + this.offset;
	}

	private Unreadable unreadable(MarkedYamlEngineException failure) {
		int line = failure.getProblemMark().map(this::line).orElse(this.offset);
		String column = failure.getProblemMark()
			.map((mark) -> " (line " + line + ", column " + (mark.getColumn() + 1) + ")")
			.orElse("");
		return new Unreadable("not YAML: " + oneLine(failure.getProblem()) + column, line);
	}

	private static String oneLine(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.length() > 200) ? line.substring(0, 200) : line;
	}

}
