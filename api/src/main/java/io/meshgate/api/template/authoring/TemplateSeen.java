package io.meshgate.api.template.authoring;

import io.meshgate.graph.template.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * A template as somebody has seen it who wants to change it.
 *
 * @param id which template
 * @param revision the revision they have seen; null where they do not say
 */
record TemplateSeen(TemplateId id, @Nullable Integer revision) {
}
