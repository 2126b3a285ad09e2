package io.meshgate.api.wire;

import java.security.Principal;

import io.meshgate.api.refusal.NotFound;
import io.meshgate.graph.person.Viewer;
import org.springframework.security.core.Authentication;

/**
 * Who looks, where only the request's principal is at hand.
 */
public final class Viewing {

	private Viewing() {
	}

	/**
	 * The viewer behind a principal.
	 * @param principal of the request
	 * @return who looks
	 */
	public static Viewer by(Principal principal) {
		if (principal instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof Viewer viewer) {
			return viewer;
		}
		throw new NotFound("viewer");
	}

}
