package io.meshgate.frontend.access;

import java.util.List;

import io.meshgate.frontend.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for; all conditions must hold.
 *
 * @param status with one of these
 * @param role only those the viewer made, or only those the viewer may decide or has
 * decided
 * @param outputPort the global id of the output port
 * @param dataProduct for a port of this product
 * @param overdue those on which a decision should have been made by now, or those on
 * which not
 * @param reviewOpen only those by which access was taken in an emergency and not yet
 * reviewed, or only the others; null for both
 */
public record AccessRequestFilter(@Nullable List<AccessRequestStatus> status, @Nullable RequestRole role,
		@Nullable String outputPort, @Nullable EntityRef dataProduct, @Nullable Boolean overdue,
		@Nullable Boolean reviewOpen) {

	public AccessRequestFilter {
		status = (status != null) ? List.copyOf(status) : null;
	}

}
