package io.meshgate.api.governance.waiver;

import java.util.List;

import io.meshgate.frontend.governance.WaiverStatus;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code waivers}.
 *
 * @param status as they stand now
 * @param first how many
 * @param after a cursor of an earlier page
 */
record WaiversArguments(@Nullable List<WaiverStatus> status, @Nullable Integer first, @Nullable String after) {

	WaiversArguments {
		status = (status != null) ? List.copyOf(status) : null;
	}

}
