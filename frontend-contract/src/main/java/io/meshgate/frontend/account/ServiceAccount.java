package io.meshgate.frontend.account;

import java.time.OffsetDateTime;
import java.util.List;

import io.meshgate.frontend.Node;
import io.meshgate.frontend.Permitted;

/**
 * The account of a program, which is no person. Seen by administrators.
 *
 * @param id the global id
 * @param key what people call it by, unique among service accounts
 * @param name for showing
 * @param issuer who vouches for it, as the settings name the issuer
 * @param subject as whom it signs in there
 * @param rights all it may do while it is active
 * @param active whether it may act
 * @param registeredAt when it was made known
 * @param revision grows by one with each change
 * @param viewerCan what the viewer may do with it
 */
public record ServiceAccount(String id, String key, String name, String issuer, String subject,
		List<ServiceRight> rights, boolean active, OffsetDateTime registeredAt, int revision,
		List<Permitted> viewerCan) implements Node {

	public ServiceAccount {
		rights = List.copyOf(rights);
		viewerCan = List.copyOf(viewerCan);
	}

}
