package io.meshgate.graph.dataset;

import java.util.List;

import io.meshgate.graph.Row;
import io.meshgate.graph.glossary.TermSight;
import io.meshgate.graph.loading.Loading;

/**
 * Columns by themselves, as a lineage meets them. They are seen with their dataset, which
 * is read once for all of its columns.
 */
public final class DatasetColumns {

	/** The projection of a column {@code c} about {@code terms}. */
	static final String PLAIN = """
			c {.id, .path, .label, .description, .logicalType, .physicalType,
			  position: coalesce(c.position, 0),
			  nullable: coalesce(c.nullable, true),
			  partOfKey: coalesce(c.partOfKey, false),
			  tags: coalesce(c.tags, []),
			  terms: terms}""";

	/** Adds the column {@code terms}: what the column {@code c} is about. */
	static final String TERMS = """
			CALL (c) {
			  MATCH (c)-[:IS_ABOUT]->(t:Term)
			  %s
			  WITH t, d
			  ORDER BY t.nameOrder, t.id
			  RETURN collect(%s) AS terms
			}
			""".formatted(TermSight.HOME, TermSight.PLAIN);

	/**
	 * How columns are loaded. Of one that is known only as something data go through,
	 * nothing but its path is known.
	 */
	public static final Loading<DatasetFieldId, DatasetColumn> LOADING = Loading
		.<DatasetFieldId, List<DatasetColumn>>bySight("""
				CALL () {
				  MATCH (c:DatasetColumn)<-[:HAS_COLUMN]-(ds:Dataset)
				  WHERE c.id IN $ids
				  RETURN ds, collect(c) AS those
				}
				WITH *
				WHERE %s
				CALL (those) {
				  UNWIND those AS c
				  %s
				  RETURN collect(%s) AS columns
				}
				""".formatted(DatasetSight.VISIBLE, TERMS, PLAIN),
				"{dataset: %s, columns: columns}".formatted(DatasetSight.PLAIN), DatasetColumns::columns)
		.flatMap((columns) -> columns);

	private DatasetColumns() {
	}

	/** Reads the columns of a dataset, and that. */
	static List<DatasetColumn> columns(Row row) {
		Dataset dataset = DatasetRows.ROWS.dataset(row.nested("dataset").columns());
		return row.list("columns", (column) -> DatasetRows.ROWS.column(column.columns(), dataset));
	}

}
