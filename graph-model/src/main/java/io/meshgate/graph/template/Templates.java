package io.meshgate.graph.template;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Ref;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.loading.Loading;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.PlatformSight;
import io.meshgate.graph.platform.PlatformStanding;
import io.meshgate.graph.platform.Platforms;
import org.jspecify.annotations.Nullable;

/**
 * The templates, which every active person sees all of.
 */
public final class Templates {

	/** How templates are loaded. */
	public static final Loading<TemplateId, ProductTemplate> LOADING = Loading.openly("""
			MATCH (x:ProductTemplate)
			WHERE x.id IN $ids
			%s
			""".formatted(TemplateSight.OFFERED), TemplateSight.PLAIN,
			(row) -> TemplateRows.ROWS.template(row.columns()));

	/** How it is loaded where the viewer stands towards the platforms of templates. */
	public static final Loading<TemplateId, PlatformStanding> STANDINGS = Loading.openly("""
			MATCH (x:ProductTemplate)
			WHERE x.id IN $ids
			%s
			""".formatted(TemplateSight.OFFERED), PlatformSight.STANDING, (row) -> Platforms.standing(row.columns()));

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Templates(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of templates, by name.
	 * @param viewer who looks
	 * @param query which ones
	 * @param page which part of the list
	 * @return the page
	 */
	public Slice<ProductTemplate> list(Viewer viewer, TemplateQuery query, Page page) {
		TemplateListing listing = new TemplateListing(query, page);
		return this.graph.read((transaction) -> transaction.row(listing.cypher(), listing.parameters(viewer)))
			.map((row) -> slice(page, row))
			.orElseGet(() -> Slice.orNone(null));
	}

	/**
	 * A page of what is offered on each of several platforms, by name.
	 * @param viewer who looks
	 * @param platforms the platforms
	 * @param page which part of each list
	 * @param counted whether the number of all of them is wanted
	 * @return the page of each platform that there is
	 */
	public Map<PlatformId, Slice<ProductTemplate>> listOn(Viewer viewer, Set<PlatformId> platforms, Page page,
			boolean counted) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (f:Platform)<-[:OWNS]-(t:Team)
				WHERE f.id IN $platforms
				CALL (f, t) {
				  MATCH (x:ProductTemplate)-[:OFFERED_ON]->(f)
				  WHERE $page.after IS NULL OR x.nameOrder > $page.after.value
				    OR (x.nameOrder = $page.after.value AND x.id > $page.after.id)
				  WITH x, f, t
				  ORDER BY x.nameOrder, x.id
				  LIMIT $page.limit
				  RETURN collect(%s) AS templates
				}
				RETURN
				  f.id AS platform,
				  CASE WHEN $counted THEN COUNT { (:ProductTemplate)-[:OFFERED_ON]->(f) } ELSE 0 END AS total,
				  templates
				""".formatted(TemplateSight.PLAIN);
		Map<String, Object> parameters = Map.of("viewer", viewer.person(), "platforms", platforms, "page", page,
				"counted", counted);
		return this.graph.read((transaction) -> transaction.rows(cypher, parameters))
			.stream()
			.collect(Collectors.toMap((row) -> new PlatformId(row.text("platform")), (row) -> slice(page, row)));
	}

	/**
	 * One template.
	 * @param viewer who looks
	 * @param ref how it is named
	 * @return the template, if there is one
	 */
	public Optional<ProductTemplate> find(Viewer viewer, Ref ref) {
		return this.graph.read((transaction) -> find(transaction, viewer, ref));
	}

	/**
	 * One template, for a change that starts from it.
	 * @param transaction the change's own
	 * @param viewer who makes the change
	 * @param ref how it is named
	 * @return the template, if there is one
	 */
	public static Optional<ProductTemplate> find(Transaction transaction, Viewer viewer, Ref ref) {
		String cypher = """
				MATCH (me:Person {id: $viewer, active: true})
				MATCH (x:ProductTemplate)
				WHERE x.id = $templateId OR x.key = $templateKey
				%s
				RETURN %s AS template
				""".formatted(TemplateSight.OFFERED, TemplateSight.PLAIN);
		Map<String, @Nullable Object> parameters = new HashMap<>(Ref.parameters("template", ref));
		parameters.put("viewer", viewer.person());
		return transaction.row(cypher, parameters).map(Templates::template);
	}

	/**
	 * Several templates at once.
	 * @param viewer who looks
	 * @param ids which ones
	 * @return those that there are, in no particular order
	 */
	public List<ProductTemplate> load(Viewer viewer, Collection<TemplateId> ids) {
		return LOADING.load(this.graph, Map.of("viewer", viewer.person()), ids);
	}

	private static ProductTemplate template(Row row) {
		return TemplateRows.ROWS.template(row.nested("template").columns());
	}

	private static Slice<ProductTemplate> slice(Page page, Row row) {
		return Slice.of(page, row.list("templates", (template) -> TemplateRows.ROWS.template(template.columns())),
				row.number("total"));
	}

}
