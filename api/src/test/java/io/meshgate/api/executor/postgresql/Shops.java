package io.meshgate.api.executor.postgresql;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Shop} of its own, all of them on one server, which is started at
 * the first and stopped after the last test of this JVM.
 */
final class Shops implements ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(Shops.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Shop.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		PostgresServer server = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent("server", (key) -> PostgresServer.start(), PostgresServer.class);
		return context.getStore(NAMESPACE).computeIfAbsent("shop", (key) -> Shop.on(server), Shop.class);
	}

}
