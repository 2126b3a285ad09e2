package io.meshgate.api.lineage.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import io.meshgate.api.rest.AnswerBroken;
import io.meshgate.api.rest.Permitted;
import io.meshgate.auth.Action;
import io.meshgate.graph.lineage.export.LineageSelection;
import io.meshgate.graph.person.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the lineage, or a part of it, to whoever sees it, in the words that lineage
 * tools send it in.
 */
@RestController
class LineageExportController {

	private final LineageSelections selections;

	private final LineageExport export;

	LineageExportController(LineageSelections selections, LineageExport export) {
		this.selections = selections;
		this.export = export;
	}

	@GetMapping(path = "/api/v1/lineage", produces = MediaType.APPLICATION_JSON_VALUE)
	@Permitted(action = Action.READ, on = "of")
	void exportLineage(@AuthenticationPrincipal Viewer viewer,
			@RequestParam(name = "of", required = false) @Nullable String of, HttpServletResponse response)
			throws IOException {
		LineageSelection selection = this.selections.find(viewer, of);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE + ";charset=UTF-8");
		EventStream stream = new EventStream(
				new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		try {
			this.export.write(viewer, selection, stream::write);
			stream.end();
		}
		catch (RuntimeException failure) {
			throw response.isCommitted() ? new AnswerBroken(failure) : failure;
		}
	}

}
