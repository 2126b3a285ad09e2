package io.meshgate.graph.contract.authoring;

import io.meshgate.graph.contract.ColumnId;
import org.jspecify.annotations.Nullable;

/**
 * A column of the contract that a port is under.
 *
 * @param id of the column in the version that the port is on
 * @param contractId the id that all versions of the contract share
 * @param place where it stands in them
 * @param classification what owners say of it; null where they say nothing
 */
public record ContractColumn(ColumnId id, String contractId, ColumnPlace place, @Nullable String classification) {
}
