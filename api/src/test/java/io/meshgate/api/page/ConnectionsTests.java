package io.meshgate.api.page;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.meshgate.frontend.PageInfo;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionsTests {

	private static final String ID = new UUID(1, 2).toString();

	private static final ListOrder<String> BY_NAME = ListOrder.byText("things.name", (name) -> new Cursor(name, ID));

	private final Connections<String, Connection> connections = Connections.in(BY_NAME, Edge::new, Connection::new);

	@Test
	void givesEachItemACursorThatLeadsToTheNextPage() {
		Page page = this.connections.page(2, null);
		Connection connection = this.connections.of(page, Slice.of(page, List.of("a", "b", "c"), 7));
		assertThat(connection.edges()).extracting(Edge::node).containsExactly("a", "b");
		assertThat(connection.pageInfo().hasNextPage()).isTrue();
		assertThat(connection.pageInfo().hasPreviousPage()).isFalse();
		assertThat(connection.totalCount()).isEqualTo(7);
		Page next = this.connections.page(2, connection.pageInfo().endCursor());
		assertThat(next.after()).isEqualTo(new Cursor("b", ID));
	}

	@Test
	void saysThatALaterPageHasSomethingBeforeIt() {
		Page page = this.connections.page(2, BY_NAME.cursor("a"));
		Connection connection = this.connections.of(page, Slice.of(page, List.of("b", "c"), 3));
		assertThat(connection.pageInfo().hasPreviousPage()).isTrue();
		assertThat(connection.pageInfo().hasNextPage()).isFalse();
	}

	@Test
	void hasNoCursorsOnAnEmptyPage() {
		Page page = this.connections.page(1, null);
		Connection connection = this.connections.of(page, Slice.of(page, List.of(), 0));
		assertThat(connection.pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
	}

	private record Edge(String cursor, String node) {
	}

	private record Connection(List<Edge> edges, PageInfo pageInfo, int totalCount) {
	}

}
