package io.meshgate.graph.application.authoring;

import io.meshgate.graph.Ref;
import io.meshgate.graph.application.ApplicationId;

/**
 * An application that is about to be registered.
 *
 * @param id its identity
 * @param key what people will call it by
 * @param text what it says
 * @param owner the team that answers for it
 */
public record NewApplication(ApplicationId id, String key, ApplicationText text, Ref owner) {
}
