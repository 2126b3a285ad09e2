package io.meshgate.api.descriptor;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What is imported at start-up: files, folders with everything below them that ends in
 * {@code .yaml}, {@code .yml}, {@code .json} or {@code .jsonl}, or {@code classpath:}
 * patterns.
 *
 * @param always each time
 * @param importIfEmpty only while the graph holds no mesh yet
 */
@ConfigurationProperties("meshgate")
record ImportSettings(@Name("import") @DefaultValue List<String> always, @DefaultValue List<String> importIfEmpty) {

	ImportSettings {
		always = List.copyOf(always);
		importIfEmpty = List.copyOf(importIfEmpty);
	}

}
