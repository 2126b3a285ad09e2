package io.meshgate.api.descriptor;

import java.util.List;

import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class SampleMeshIT {

	private final Importing importing;

	SampleMeshIT(Graph graph) {
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void importSample() {
		MeshDatabase.empty();
		List<SourceText> texts = new ImportLocations(new PathMatchingResourcePatternResolver())
			.find(List.of("classpath:sample-mesh/*.yaml"));
		ImportReport report = this.importing.run(texts, Mode.STRICT, false);
		assertThat(report.rows())
			.allSatisfy((row) -> assertThat(row.outcome()).as(row.toString()).isEqualTo(Outcome.CREATED));
	}

	@Test
	void holdsTheAccountsAndTheirPlaces() {
		assertThat(this.importing
			.count("(p:Person) WHERE p.key IN ['admin', 'governor', 'steward', 'owner', 'consumer', 'executor']"))
			.isEqualTo(6);
		assertThat(this.importing.count("(:Person {key: 'owner'})-[:MEMBER_OF]->(:Team)-[:OWNS]->(:DataProduct)"))
			.isGreaterThanOrEqualTo(3);
		assertThat(this.importing.count("(:Person {key: 'consumer'})-[:MEMBER_OF]->(:Team)-[:OWNS]->(:DataProduct)"))
			.isOne();
		assertThat(
				this.importing.count("(:Person {key: 'steward'})-[:STEWARDS]->(d:Domain) WHERE NOT (d)-[:PART_OF]->()"))
			.isOne();
	}

	@Test
	void isAWholeMesh() {
		assertThat(this.importing.count("(:Domain)-[:PART_OF]->(:Domain)-[:PART_OF]->(:Domain)")).isGreaterThan(3);
		assertThat(this.importing.count("(p:DataProduct) WHERE NOT (p)<-[:OWNS]-(:Team)")).isZero();
		assertThat(this.importing.count("(:UnresolvedReference)")).isZero();
		assertThat(this.importing.count("(p:DataProduct) WHERE p.kind IS NOT NULL AND p.status = 'ACTIVE'"))
			.isGreaterThanOrEqualTo(7);
		assertThat(this.importing.count("(:DataProduct {status: 'DRAFT', visibility: 'PRIVATE'})")).isOne();
		assertThat(this.importing.count("(:DataProduct {status: 'DEPRECATED'})")).isOne();
	}

	@Test
	void speaksItsOwnWords() {
		assertThat(this.importing.count("(:Domain)<-[:DEFINED_IN]-(:Term)")).isEqualTo(3);
		assertThat(this.importing.count("(:DataProduct)-[:IS_ABOUT]->(:Term)")).isEqualTo(3);
		assertThat(this.importing.count("(:Term)-[r:RELATES_TO]->(:Term)")).isEqualTo(2);
		assertThat(this.importing.count("(:DataProduct {key: 'punctuality', tier: 'TIER_1'})")).isOne();
	}

	@Test
	void feedsSeveralHopsDeep() {
		assertThat(this.importing
			.count("(:DataProduct {key: 'train-movements'})-[:FEEDS]->(:DataProduct {key: 'punctuality'})"
					+ "-[:FEEDS]->(:DataProduct {key: 'compensation-claims'})-[:FEEDS]->(:DataProduct"
					+ " {key: 'passenger-satisfaction'})-[:FEEDS]->(:DataProduct {key: 'revenue-outlook'})"))
			.isOne();
		assertThat(this.importing.count("(:OutputPort)-[:GOVERNED_BY]->(:Contract)")).isEqualTo(8);
	}

}
