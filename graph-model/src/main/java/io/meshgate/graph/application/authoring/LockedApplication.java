package io.meshgate.graph.application.authoring;

import io.meshgate.graph.application.ApplicationId;
import io.meshgate.graph.application.ApplicationStanding;

/**
 * An application that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param version grows by one with each change
 * @param standing where the viewer stands towards it
 */
public record LockedApplication(ApplicationId id, int version, ApplicationStanding standing) {
}
