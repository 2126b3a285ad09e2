package io.meshgate.api.descriptor.backstage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Place;
import io.meshgate.api.descriptor.writing.Listed;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import io.meshgate.graph.team.ChannelKind;

/**
 * The links of an entity: those whose type says so lead to people, all others to what is
 * written about it.
 */
final class Links {

	private static final String SUPPORT = "support-";

	static final Listed<DocumentationLink> DOCUMENTATION = new Listed<>("links", Links::documentation,
			(item, link) -> item.set("url", link.url()).set("title", link.name()).set("icon", "docs"));

	static final Listed<Channel> CHANNELS = new Listed<>("links", Links::channel,
			(item, channel) -> item.set("url", channel.url())
				.set("title", channel.name())
				.set("icon", icon(channel.kind()))
				.set("type", SUPPORT + channel.kind().name().toLowerCase(Locale.ROOT)));

	private Links() {
	}

	private static Optional<DocumentationLink> documentation(Listed.Item item) {
		return item.text("type").filter((type) -> type.startsWith(SUPPORT)).isPresent() ? Optional.empty()
				: url(item).map((url) -> new DocumentationLink(Place.cut(item.text("title").orElse(url)), url));
	}

	private static Optional<Channel> channel(Listed.Item item) {
		return item.text("type")
			.filter((type) -> type.startsWith(SUPPORT))
			.map((type) -> kind(type.substring(SUPPORT.length())))
			.flatMap((kind) -> url(item)
				.map((url) -> new Channel(kind, Place.cut(item.text("title").orElse(url)), url)));
	}

	private static Optional<String> url(Listed.Item item) {
		return item.text("url").filter(Place::isFit);
	}

	private static ChannelKind kind(String word) {
		return Arrays.stream(ChannelKind.values())
			.filter((kind) -> kind.name().equalsIgnoreCase(word))
			.findFirst()
			.orElse(ChannelKind.OTHER);
	}

	private static String icon(ChannelKind kind) {
		return switch (kind) {
			case EMAIL -> "email";
			case CHAT -> "chat";
			case TICKETS, PAGE, OTHER -> "help";
		};
	}

}
