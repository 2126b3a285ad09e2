package io.meshgate.api.lineage.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facets that are written, each by the version of its schema.
 */
enum Facet {

	/** What a job does. */
	DOCUMENTATION_OF_JOB("1-1-0", "DocumentationJobFacet"),

	/** What a job is run by. */
	JOB_TYPE("2-0-4", "JobTypeJobFacet"),

	/** What a dataset holds. */
	DOCUMENTATION("1-1-0", "DocumentationDatasetFacet"),

	/** The columns of a dataset. */
	SCHEMA("1-2-0", "SchemaDatasetFacet"),

	/** The other names of a dataset. */
	SYMLINKS("1-0-1", "SymlinksDatasetFacet"),

	/** What kind of dataset it is. */
	DATASET_TYPE("1-0-1", "DatasetTypeDatasetFacet"),

	/** That a dataset is gone. */
	LIFECYCLE("1-0-1", "LifecycleStateChangeDatasetFacet"),

	/** What columns come from. */
	COLUMN_LINEAGE("1-2-0", "ColumnLineageDatasetFacet"),

	/** What a dataset comes from. */
	LINEAGE("1-0-0", "LineageDatasetFacet");

	/** Who tells all this. */
	static final String PRODUCER = "https://meshgate.io";

	private final String schema;

	Facet(String version, String name) {
		String file = name.equals("LineageDatasetFacet") ? "LineageFacet" : name;
		this.schema = "https://openlineage.io/spec/facets/%s/%s.json#/$defs/%s".formatted(version, file, name);
	}

	/** One that says something, and to which more can be added. */
	Map<String, Object> saying(String what, Object value) {
		Map<String, Object> facet = new LinkedHashMap<>();
		facet.put("_producer", PRODUCER);
		facet.put("_schemaURL", this.schema);
		facet.put(what, value);
		return facet;
	}

}
