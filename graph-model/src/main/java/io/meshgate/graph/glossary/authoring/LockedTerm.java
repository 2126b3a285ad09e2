package io.meshgate.graph.glossary.authoring;

import io.meshgate.graph.glossary.TermId;
import io.meshgate.graph.person.Standing;

/**
 * A term that this transaction has locked, as it stands under the lock.
 *
 * @param id the identity
 * @param revision grows by one with each change of what it says
 * @param standing where the viewer stands towards its domain
 */
public record LockedTerm(TermId id, int revision, Standing standing) {
}
