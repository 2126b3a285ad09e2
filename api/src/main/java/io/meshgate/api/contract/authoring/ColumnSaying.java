package io.meshgate.api.contract.authoring;

import java.util.Objects;

import io.meshgate.graph.contract.authoring.ColumnAuthoring.Saying;
import io.meshgate.graph.contract.authoring.ColumnPlace;
import io.meshgate.graph.contract.authoring.ContractColumn;
import io.meshgate.graph.port.OutputPortId;

/**
 * What somebody says of a column.
 *
 * @param port whose contract describes it
 * @param place where it stands there
 * @param saying how delicate it is
 */
record ColumnSaying(OutputPortId port, ColumnPlace place, Saying saying) {

	/** Whether owners do not say so already. */
	boolean isNews(ContractColumn column) {
		return !Objects.equals(column.classification(), this.saying.classification());
	}

}
