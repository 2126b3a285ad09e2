package io.meshgate.api.executor.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How the executor gets into a database. Its role needs CREATEROLE, and the grant option
 * on the tables that it may open and on their schemas; it opens whatever it can, so it
 * should be able to open no more.
 *
 * @param url as JDBC has it
 * @param user the executor's role
 * @param password its password
 * @param mark what the names of roles begin with; each portal of a server has its own
 * @param patience how long a connection, a statement or a lock is waited for
 */
record DatabaseLogin(String url, String user, String password, String mark, Duration patience) {

	private static final Pattern MARK = Pattern.compile("[a-z][a-z0-9]{0,14}");

	DatabaseLogin {
		if (!url.startsWith("jdbc:postgresql:")) {
			throw new IllegalArgumentException("The address of the database does not begin with jdbc:postgresql:");
		}
		if (!MARK.matcher(mark).matches()) {
			throw new IllegalArgumentException("A mark is 1 to 15 small letters and digits, and a letter comes first");
		}
	}

	Connection connect() throws SQLException {
		String seconds = String.valueOf(Math.max(1, this.patience.toSeconds()));
		Properties properties = new Properties();
		properties.setProperty("user", this.user);
		properties.setProperty("password", this.password);
		properties.setProperty("ApplicationName", "meshgate-executor");
		properties.setProperty("connectTimeout", seconds);
		properties.setProperty("loginTimeout", seconds);
		// The server, which is to give up first, can say why.
		properties.setProperty("socketTimeout", String.valueOf(2 * this.patience.toSeconds() + 1));
		Connection connection = DriverManager.getConnection(this.url, properties);
		connection.setAutoCommit(false);
		connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		return connection;
	}

	/** Neither the password nor what the address may hold of it. */
	@Override
	public String toString() {
		return this.user + " (" + this.mark + ")";
	}

}
