package io.meshgate.api.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The contract as it is handed out, without an application that keeps it.
 */
public final class Contract {

	private Contract() {
	}

	/**
	 * All that can be asked and answered.
	 * @return the schema, which answers nothing itself
	 */
	public static GraphQLSchema schema() {
		TypeDefinitionRegistry whole = new TypeDefinitionRegistry();
		resources("classpath*:graphql/*.graphqls").forEach((file) -> whole.merge(new SchemaParser().parse(read(file))));
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(whole);
	}

	/**
	 * What portals send.
	 * @return a file an operation
	 */
	public static List<Resource> operations() {
		return resources("classpath*:operations/*.graphql");
	}

	/**
	 * What one of its files says.
	 * @param file of the contract
	 * @return its text
	 */
	public static String read(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Resource> resources(String pattern) {
		try {
			return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
