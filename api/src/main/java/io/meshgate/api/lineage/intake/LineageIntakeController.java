package io.meshgate.api.lineage.intake;

import java.util.List;

import io.meshgate.api.lineage.openlineage.OpenLineage;
import io.meshgate.api.lineage.openlineage.Told;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.rest.Permitted;
import io.meshgate.api.rest.RequestBodies;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.person.PlatformRights;
import io.meshgate.graph.person.PlatformRole;
import io.meshgate.graph.person.Rights;
import io.meshgate.graph.person.Viewer;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where OpenLineage's clients send to, by its specification 2-0-2. Who sends is judged
 * before a byte of the body is read.
 */
@RestController
class LineageIntakeController {

	private final TakeLineage lineage;

	private final PlatformRights rights;

	private final RequestBodies bodies;

	LineageIntakeController(TakeLineage lineage, PlatformRights rights, RequestBodies bodies) {
		this.lineage = lineage;
		this.rights = rights;
		this.bodies = bodies;
	}

	@PostMapping(path = "/api/v1/lineage", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Permitted(action = Action.EDIT, on = "lineage")
	void takeEvent(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request) {
		List<Told> told = read(viewer, request);
		if (told.size() != 1) {
			throw new BadRequest("The body is not one event. Many go to /api/v1/lineage/batch.");
		}
		this.lineage.takeOne(told.getFirst());
	}

	@PostMapping(path = "/api/v1/lineage/batch", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Permitted(action = Action.EDIT, on = "lineage")
	BatchAnswer takeBatch(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request) {
		return this.lineage.take(read(viewer, request));
	}

	private List<Told> read(Viewer viewer, HttpServletRequest request) {
		Rights held = this.rights.of(viewer);
		Forbidden.unless(Action.EDIT,
				Facts.by(held, new Facts.OfLineage(held.administers(), held.roles().contains(PlatformRole.EMITTER))));
		return OpenLineage.read(this.bodies.readText(request));
	}

}
