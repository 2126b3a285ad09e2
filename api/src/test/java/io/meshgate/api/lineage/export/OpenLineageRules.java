package io.meshgate.api.lineage.export;

import java.util.List;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/**
 * What OpenLineage 2-0-2 asks of events of jobs and datasets, and of the facets that are
 * handed out, as its specification words it. Its own schema is in no registry; what
 * follows from it in the client, {@link ReadByClient} looks at.
 */
final class OpenLineageRules {

	private static final String RULES = """
			{
			  "$schema": "https://json-schema.org/draft/2020-12/schema",
			  "oneOf": [
			    {
			      "required": ["job", "eventTime", "producer", "schemaURL"],
			      "not": {"required": ["run"]},
			      "properties": {
			        "schemaURL": {"const": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent"},
			        "job": {
			          "allOf": [{"$ref": "#/$defs/Named"}],
			          "properties": {
			            "facets": {
			              "additionalProperties": {"$ref": "#/$defs/Facet"},
			              "properties": {
			                "documentation": {"required": ["description"]},
			                "jobType": {"required": ["processingType", "integration"], "properties": {
			                  "processingType": {"type": "string"}, "integration": {"type": "string"}}}
			              }
			            }
			          }
			        },
			        "inputs": {"type": "array", "items": {"$ref": "#/$defs/Dataset"}},
			        "outputs": {"type": "array", "items": {"$ref": "#/$defs/Dataset"}}
			      }
			    },
			    {
			      "required": ["dataset", "eventTime", "producer", "schemaURL"],
			      "not": {"anyOf": [{"required": ["job"]}, {"required": ["run"]}]},
			      "properties": {
			        "schemaURL": {"const": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent"},
			        "dataset": {"$ref": "#/$defs/Dataset"}
			      }
			    }
			  ],
			  "type": "object",
			  "properties": {
			    "eventTime": {"type": "string", "format": "date-time"},
			    "producer": {"type": "string", "format": "uri"}
			  },
			  "$defs": {
			    "Named": {
			      "type": "object",
			      "required": ["namespace", "name"],
			      "properties": {"namespace": {"type": "string"}, "name": {"type": "string"}}
			    },
			    "Facet": {
			      "type": "object",
			      "required": ["_producer", "_schemaURL"],
			      "properties": {
			        "_producer": {"type": "string", "format": "uri"},
			        "_schemaURL": {"type": "string", "format": "uri", "pattern": "^https://openlineage[.]io/spec/facets/\\\\d-\\\\d-\\\\d/\\\\w+[.]json#/[$]defs/\\\\w+Facet$"}
			      }
			    },
			    "Transformations": {
			      "type": "array",
			      "items": {
			        "type": "object",
			        "required": ["type"],
			        "properties": {"type": {"enum": ["DIRECT", "INDIRECT"]}, "subtype": {"type": "string"}, "masking": {"type": "boolean"}}
			      }
			    },
			    "Dataset": {
			      "allOf": [{"$ref": "#/$defs/Named"}],
			      "properties": {
			        "facets": {
			          "type": "object",
			          "additionalProperties": {"$ref": "#/$defs/Facet"},
			          "propertyNames": {"enum": ["documentation", "datasetType", "schema", "symlinks", "lifecycleStateChange",
			            "lineage", "columnLineage"]},
			          "properties": {
			            "documentation": {"allOf": [{"$ref": "#/$defs/Facet"}], "required": ["description"]},
			            "datasetType": {"allOf": [{"$ref": "#/$defs/Facet"}], "required": ["datasetType"]},
			            "lifecycleStateChange": {"allOf": [{"$ref": "#/$defs/Facet"}], "required": ["lifecycleStateChange"], "properties": {
			              "lifecycleStateChange": {"enum": ["ALTER", "CREATE", "DROP", "OVERWRITE", "RENAME", "TRUNCATE"]}}},
			            "schema": {"allOf": [{"$ref": "#/$defs/Facet"}], "properties": {"fields": {"type": "array", "items": {
			              "type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "type": {"type": "string"},
			              "description": {"type": "string"}}}}}},
			            "symlinks": {"allOf": [{"$ref": "#/$defs/Facet"}], "properties": {"identifiers": {"type": "array", "items": {
			              "allOf": [{"$ref": "#/$defs/Named"}], "required": ["type"]}}}},
			            "lineage": {"allOf": [{"$ref": "#/$defs/Facet"}], "properties": {"inputs": {"type": "array", "items": {
			              "allOf": [{"$ref": "#/$defs/Named"}], "required": ["type"], "properties": {"type": {"const": "DATASET"}}}}}},
			            "columnLineage": {"allOf": [{"$ref": "#/$defs/Facet"}], "required": ["fields"], "properties": {"fields": {
			              "type": "object", "additionalProperties": {"type": "object", "required": ["inputFields"], "properties": {
			                "inputFields": {"type": "array", "items": {"allOf": [{"$ref": "#/$defs/Named"}], "required": ["field"],
			                  "properties": {"field": {"type": "string"}, "transformations": {"$ref": "#/$defs/Transformations"}}}}}}}}}
			          }
			        }
			      }
			    }
			  }
			}
			""";

	private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(RULES);

	private OpenLineageRules() {
	}

	static List<String> broken(JsonNode event) {
		return SCHEMA.validate(event)
			.stream()
			.map((error) -> error.getInstanceLocation() + " " + error.getMessage())
			.toList();
	}

}
