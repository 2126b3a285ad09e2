package io.meshgate.api.dataset;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.dataset.DatasetColumnConnection;
import io.meshgate.frontend.dataset.DatasetConnection;
import io.meshgate.graph.dataset.Dataset;
import io.meshgate.graph.dataset.DatasetColumn;
import io.meshgate.graph.dataset.DatasetParts;

/**
 * How the lists of datasets, and of their columns, are cut into pages.
 */
final class DatasetPages {

	/** Datasets, by title. */
	static final Connections<Dataset, DatasetConnection> DATASETS = Connections.in(
			ListOrder.byName("datasets.title", Dataset::title, Dataset::id), DatasetViews.VIEWS::edge,
			DatasetConnection::new);

	/** The columns of a dataset, in its order. */
	static final Connections<DatasetColumn, DatasetColumnConnection> COLUMNS = Connections.in(
			ListOrder.byNumber("dataset.columns", DatasetParts::cursor), DatasetViews.VIEWS::edge,
			DatasetColumnConnection::new);

	private DatasetPages() {
	}

}
