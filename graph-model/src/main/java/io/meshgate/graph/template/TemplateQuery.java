package io.meshgate.graph.template;

import io.meshgate.graph.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Which templates are asked for; both conditions must hold, and one that is null holds
 * for every template.
 *
 * @param platform offered on this platform
 * @param search words to be found in the name or key
 * @param counted whether the number of all of them is wanted
 */
public record TemplateQuery(@Nullable Ref platform, @Nullable String search, boolean counted) {
}
