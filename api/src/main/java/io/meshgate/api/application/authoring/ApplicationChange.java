package io.meshgate.api.application.authoring;

import io.meshgate.graph.Ref;
import io.meshgate.graph.application.authoring.ApplicationText;
import org.jspecify.annotations.Nullable;

/**
 * What changes of an application.
 *
 * @param text what it says
 * @param owner the team that answers for it from now on; null where that stays
 */
record ApplicationChange(ApplicationText text, @Nullable Ref owner) {
}
