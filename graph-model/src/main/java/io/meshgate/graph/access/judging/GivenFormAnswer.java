package io.meshgate.graph.access.judging;

import io.meshgate.graph.policy.AccessPolicyRevision;
import io.meshgate.graph.policy.form.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question, as it was asked then.
 *
 * @param key the key of the question
 * @param label the question itself
 * @param kind what an answer to it is
 * @param answer the answer
 * @param revision the policy that asked, as it stood then; null where the viewer may no
 * longer see it
 */
public record GivenFormAnswer(String key, String label, QuestionKind kind, String answer,
		@Nullable AccessPolicyRevision revision) {
}
