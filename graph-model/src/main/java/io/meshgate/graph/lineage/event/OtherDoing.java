package io.meshgate.graph.lineage.event;

import io.meshgate.graph.dataset.DatasetName;

/**
 * A job reads or writes a dataset, as an event says that tells of another job, or of
 * none.
 *
 * @param job which job
 * @param dataset which dataset
 * @param writes whether it writes it; it reads it otherwise
 */
public record OtherDoing(JobName job, DatasetName dataset, boolean writes) {
}
