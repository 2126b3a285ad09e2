package io.meshgate.api.contract.authoring;

import io.meshgate.graph.contract.authoring.ColumnAuthoring.Saying;
import io.meshgate.graph.contract.authoring.ColumnPlace;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody says of a column.
 *
 * @param port whose contract describes it
 * @param place where it stands there
 * @param saying how delicate it is
 */
record ColumnSaying(OutputPortId port, ColumnPlace place, Saying saying) {
}
