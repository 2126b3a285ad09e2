package io.meshgate.api.descriptor.bitol;

import java.util.Locale;
import java.util.Optional;

import io.meshgate.api.descriptor.reading.Place;
import io.meshgate.api.descriptor.writing.Listed;
import io.meshgate.graph.product.profile.DocumentationLink;
import io.meshgate.graph.team.Channel;
import io.meshgate.graph.team.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a data product is documented and where people are helped, in the words of the
 * standard. What has no place that a portal can show is left to the document.
 */
final class Places {

	static final Listed<DocumentationLink> DOCUMENTATION = new Listed<>("authoritativeDefinitions", Places::link,
			(item, link) -> item.set("type", "documentation").set("url", link.url()).set("description", link.name()));

	static final Listed<Channel> SUPPORT = new Listed<>("support", Places::channel,
			(item, channel) -> item.set("channel", channel.name())
				.set("url", channel.url())
				.set("tool", word(channel.kind())));

	/** The terms of use of a port: the first that stand somewhere. */
	static final Listed<String> TERMS_OF_USE = new Listed<>("authoritativeDefinitions",
			(item) -> item.text("type").filter("termsOfUse"::equals).flatMap((_) -> url(item)),
			(item, url) -> item.set("type", "termsOfUse").set("url", url));

	private Places() {
	}

	private static Optional<DocumentationLink> link(Listed.Item item) {
		return url(item).map((url) -> new DocumentationLink(
				Place.cut(item.text("description").or(() -> item.text("type")).orElse(url)), url));
	}

	private static Optional<Channel> channel(Listed.Item item) {
		return url(item).map((url) -> new Channel(kind(item.text("tool").orElse(null), url),
				Place.cut(item.text("channel").orElse(url)), url));
	}

	private static Optional<String> url(Listed.Item item) {
		return item.text("url").filter(Place::isFit);
	}

	private static ChannelKind kind(@Nullable String tool, String url) {
		return switch ((tool != null) ? tool.toLowerCase(Locale.ROOT) : "") {
			case "email" -> ChannelKind.EMAIL;
			case "chat", "slack", "teams", "discord", "googlechat" -> ChannelKind.CHAT;
			case "ticket", "tickets" -> ChannelKind.TICKETS;
			case "page" -> ChannelKind.PAGE;
			case "" -> url.toLowerCase(Locale.ROOT).startsWith("mailto:") ? ChannelKind.EMAIL : ChannelKind.OTHER;
			default -> ChannelKind.OTHER;
		};
	}

	private static String word(ChannelKind kind) {
		return switch (kind) {
			case EMAIL -> "email";
			case CHAT -> "chat";
			case TICKETS -> "ticket";
			case PAGE -> "page";
			case OTHER -> "other";
		};
	}

}
