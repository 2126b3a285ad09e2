package io.meshgate.graph.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Changes the text of statements on their way to the database, where fragments that are
 * compiled into every one of them can still be told apart from the rest.
 */
final class ChangedStatements {

	private static final String NOT_CYPHER = "Neo.ClientError.Statement.SyntaxError";

	private final UnaryOperator<String> change;

	private ChangedStatements(UnaryOperator<String> change) {
		this.change = change;
	}

	static Driver through(Driver driver, UnaryOperator<String> change) {
		return new ChangedStatements(change).around(Driver.class, driver);
	}

	private <T> T around(Class<T> type, T target) {
		InvocationHandler handler = (_, method, arguments) -> {
			try {
				return result(method.invoke(target, (arguments != null) ? changed(arguments) : null));
			}
			catch (InvocationTargetException ex) {
				throw failure(ex.getTargetException());
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private Object[] changed(Object[] arguments) {
		return Arrays.stream(arguments).map(this::changed).toArray();
	}

	private @Nullable Object changed(@Nullable Object argument) {
		return switch (argument) {
			case null -> null;
			case String statement -> this.change.apply(statement);
			case TransactionCallback<?> work ->
				(TransactionCallback<?>) (context) -> work.execute(around(TransactionContext.class, context));
			default -> argument;
		};
	}

	private @Nullable Object result(@Nullable Object result) {
		return (result instanceof Session session) ? around(Session.class, session) : result;
	}

	/** What is not even read by the database is no change of what it answers. */
	private static Throwable failure(Throwable cause) {
		return (cause instanceof ClientException refused && NOT_CYPHER.equals(refused.code()))
				? new AssertionError("It is no Cypher any more", refused) : cause;
	}

}
