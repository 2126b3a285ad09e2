package io.meshgate.api.descriptor.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.rest.AnswerBroken;
import io.meshgate.api.rest.Permitted;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.exports.Selection;
import io.meshgate.graph.person.PlatformRights;
import io.meshgate.graph.person.Rights;
import io.meshgate.graph.person.Viewer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the mesh, or a part of it, to whoever sees it.
 */
@RestController
class ExportController {

	private static final MediaType YAML = MediaType.valueOf("application/yaml");

	private final Selections selections;

	private final Export export;

	private final PlatformRights rights;

	ExportController(Selections selections, Export export, PlatformRights rights) {
		this.rights = rights;
		this.selections = selections;
		this.export = export;
	}

	@GetMapping(path = "/api/v1/descriptors", produces = { "application/yaml", MediaType.APPLICATION_JSON_VALUE })
	@Permitted(action = Action.READ, on = "of", also = "Administering the platform, for the format 'datahub'.")
	void exportDescriptors(@AuthenticationPrincipal Viewer viewer, @ModelAttribute ExportQuery query,
			@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) List<MediaType> accepted,
			HttpServletResponse response) throws IOException {
		Standard standard = query.standard();
		if (standard == Standard.DATAHUB) {
			Rights held = this.rights.of(viewer);
			Forbidden.unless(Action.EDIT, Facts.by(held, new Facts.OfPlatform(held.administers())));
			query.wholeMesh();
		}
		Selection selection = this.selections.find(viewer, query.of());
		MediaType type = chosen(accepted);
		response.setContentType(type + ";charset=UTF-8");
		DocumentStream stream = new DocumentStream(
				new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8),
				type.equals(MediaType.APPLICATION_JSON));
		try {
			this.export.write(viewer, selection, standard, stream::write);
			stream.end();
		}
		catch (RuntimeException failure) {
			throw response.isCommitted() ? new AnswerBroken(failure) : failure;
		}
	}

	private static MediaType chosen(List<MediaType> accepted) {
		List<MediaType> sorted = new ArrayList<>(accepted);
		MimeTypeUtils.sortBySpecificity(sorted);
		return sorted.stream()
			.filter((type) -> type.includes(YAML) || type.includes(MediaType.APPLICATION_JSON))
			.findFirst()
			.filter((type) -> !type.includes(YAML))
			.map((type) -> MediaType.APPLICATION_JSON)
			.orElse(YAML);
	}

}
