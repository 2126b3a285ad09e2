package io.meshgate.api.descriptor;

import java.util.List;

import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.rest.Permitted;
import io.meshgate.api.rest.RequestBodies;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Graph;
import io.meshgate.graph.person.PlatformRights;
import io.meshgate.graph.person.Rights;
import io.meshgate.graph.person.Viewer;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes descriptor documents from administrators of the platform. Who asks is judged
 * before a byte of the body is read.
 */
@RestController
class DescriptorController {

	private static final String LINES = "application/jsonl";

	private final ImportDescriptors descriptors;

	private final PlatformRights rights;

	private final RequestBodies bodies;

	DescriptorController(ImportDescriptors descriptors, PlatformRights rights, RequestBodies bodies) {
		this.descriptors = descriptors;
		this.rights = rights;
		this.bodies = bodies;
	}

	@PostMapping(path = "/api/v1/descriptors",
			consumes = { "application/yaml", "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON_VALUE,
					LINES },
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Permitted(action = Action.EDIT, on = "platform")
	ImportReport importDescriptors(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request,
			@RequestHeader("Content-Type") MediaType type, @ModelAttribute ImportQuery query) {
		Rights held = this.rights.of(viewer);
		Forbidden.unless(Action.EDIT, Facts.by(held, new Facts.OfPlatform(held.administers())));
		ImportOptions options = query.options();
		byte[] body = this.bodies.read(request);
		List<SourceText> texts = List.of(new SourceText(options.source(), format(type), body));
		return Graph.by(viewer.person(), () -> this.descriptors.run(texts, options));
	}

	private static Format format(MediaType type) {
		if (type.isCompatibleWith(MediaType.parseMediaType(LINES))) {
			return Format.JSON_LINES;
		}
		return type.isCompatibleWith(MediaType.APPLICATION_JSON) ? Format.JSON : Format.YAML;
	}

}
