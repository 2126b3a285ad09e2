package io.meshgate.api.executor.postgresql;

import io.meshgate.api.executor.postgresql.OutputPortLocation.OfTable;
import io.meshgate.api.executor.postgresql.OutputPortLocation.Problem;
import io.meshgate.api.executor.postgresql.OutputPortLocation.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OutputPortLocationTests {

	@ParameterizedTest
	@CsvSource({ "postgres://db:5433/shop/sales/orders, db, 5433, shop, sales, orders",
			"postgresql://db/shop/sales/orders, db, 5432, shop, sales, orders",
			"POSTGRES://DB.Example.org/Shop/Sales/Orders, db.example.org, 5432, Shop, Sales, Orders",
			"jdbc:postgresql://my_db:5432/shop/sales/orders, my_db, 5432, shop, sales, orders",
			"postgres://10.0.0.7/shop/sales/orders, 10.0.0.7, 5432, shop, sales, orders",
			"postgres://[::1]:5433/shop/sales/orders, [::1], 5433, shop, sales, orders",
			"postgresql://db/shop?schema=sales&table=orders, db, 5432, shop, sales, orders",
			"postgresql://db/my.shop?sslmode=require&table=o.r&schema=sales, db, 5432, my.shop, sales, o.r",
			"postgres://db:5432/shop.sales.orders, db, 5432, shop, sales, orders",
			"postgres://db/a%2Fb/%C3%BC/c%3F%23d, db, 5432, a/b, ü, c?#d",
			"postgres://db/shop/sales/a.b.c, db, 5432, shop, sales, a.b.c",
			"postgres://db/a%2Eb.sales.orders, db, 5432, a.b, sales, orders",
			"postgres://db/shop/sales/o+r, db, 5432, shop, sales, o+r",
			"postgres://db/shop/sales/ünï, db, 5432, shop, sales, ünï",
			"'postgres://db/shop/sales/%22;%20DROP%20TABLE%20x', db, 5432, shop, sales, '\"; DROP TABLE x'" })
	void namesATable(String location, String host, int port, String database, String schema, String table) {
		assertThat(OutputPortLocation.parse(location))
			.isEqualTo(new OfTable(host, port, new Table(database, schema, table)));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "'', NOT_POSTGRESQL", "https://db/shop/sales/orders, NOT_POSTGRESQL",
			"kafka://db/x, NOT_POSTGRESQL", "postgres:db, NOT_POSTGRESQL",
			"postgresqls://db/shop/sales/orders, NOT_POSTGRESQL",
			"postgres://user:p4ss@db/shop/sales/orders, CREDENTIALS",
			"postgres://user@db/shop/sales/orders, CREDENTIALS",
			"postgres://db/shop?schema=a&table=b&password=p4ss, CREDENTIALS", "postgres:///shop/sales/orders, NO_HOST",
			"postgres://:5432/shop/sales/orders, NO_HOST", "'postgres://a,b/shop/sales/orders', MALFORMED",
			"postgres://db:0/shop/sales/orders, MALFORMED", "postgres://db:65536/shop/sales/orders, MALFORMED",
			"postgres://db:x/shop/sales/orders, MALFORMED", "postgres://d b/shop/sales/orders, MALFORMED",
			"postgres://db/shop/sales/orders#x, MALFORMED", "postgres://db/shop/sales/orders/, MALFORMED",
			"postgres://db/shop/sales/orders/id, MALFORMED", "postgres://db/shop//orders, MALFORMED",
			"postgres://db/shop/sales/%, MALFORMED", "postgres://db/shop/sales/%zz, MALFORMED",
			"postgres://db/shop/sales/%FF, MALFORMED", "postgres://db/shop/sales/a%00b, MALFORMED",
			"postgres://db/shop/sales/a%0Ab, MALFORMED", "postgres://db/shop/sales/orders?schema=a&table=b, MALFORMED",
			"postgres://db/shop?schema=a&schema=b&table=c, MALFORMED", "postgres://db/shop?schema=&table=c, MALFORMED",
			"postgres://db, NO_DATABASE", "postgres://db/, NO_DATABASE", "postgres://db?schema=a&table=b, NO_DATABASE",
			"postgres://db/shop, NO_TABLE", "postgres://db/shop/orders, NO_TABLE",
			"postgres://db/shop?table=orders, NO_TABLE", "postgres://db/shop?schema=sales, NO_TABLE",
			"postgres://db/sales.orders, NO_TABLE", "postgres://db/a.b.c.d, AMBIGUOUS" })
	void saysWhyItNamesNone(String location, Problem problem) {
		assertThat(OutputPortLocation.parse(location)).isEqualTo(problem.found());
		assertThat(problem.found().message()).isNotBlank();
	}

	@Test
	void namesNothingThatPostgresqlWouldCut() {
		String longest = "n".repeat(63);
		assertThat(OutputPortLocation.parse("postgres://db/shop/sales/" + longest)).isInstanceOf(OfTable.class);
		assertThat(OutputPortLocation.parse("postgres://db/shop/sales/" + longest + "n"))
			.isEqualTo(Problem.NAME_TOO_LONG.found());
		assertThat(OutputPortLocation.parse("postgres://db/shop/" + "é".repeat(32) + "/orders"))
			.isEqualTo(Problem.NAME_TOO_LONG.found());
	}

	@Test
	void repeatsNothingOfWhatWasSaid() {
		assertThat(OutputPortLocation.parse("postgres://user:p4ss@db/shop/sales/orders"))
			.isInstanceOfSatisfying(Unusable.class, (found) -> assertThat(found.message()).doesNotContain("p4ss"));
	}

	@ParameterizedTest
	@CsvSource({ "postgres://db:5433, shop.sales.orders, db, 5433, shop, sales, orders",
			"postgres://db, Shop.sales.50%, db, 5432, Shop, sales, 50%" })
	void namesATableAsLineageDoes(String namespace, String name, String host, int port, String database, String schema,
			String table) {
		assertThat(OutputPortLocation.ofDataset(namespace, name))
			.isEqualTo(new OfTable(host, port, new Table(database, schema, table)));
	}

	@ParameterizedTest
	@CsvSource({ "kafka://db:9092, a.b.c, NOT_POSTGRESQL", "postgres://db:5432, sales.orders, NO_TABLE",
			"postgres://db:5432, a.b.c.d, AMBIGUOUS", "postgres://db:5432, a..c, MALFORMED",
			"postgres://db/shop, a.b.c, MALFORMED", "postgres://u:p@db, a.b.c, CREDENTIALS",
			"postgres://, a.b.c, NO_HOST" })
	void saysWhyLineageNamesNone(String namespace, String name, Problem problem) {
		assertThat(OutputPortLocation.ofDataset(namespace, name)).isEqualTo(problem.found());
	}

}
