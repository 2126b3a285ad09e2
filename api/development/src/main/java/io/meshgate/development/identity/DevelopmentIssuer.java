package io.meshgate.development.identity;

import java.nio.file.Path;

/**
 * That there is a development provider. Registered in code only, where no issuer is
 * configured: no setting switches the provider on.
 *
 * @param uri its address, as it stands in its tokens
 * @param signingKey the file that keeps its key, so that tokens outlive a restart
 */
public record DevelopmentIssuer(String uri, Path signingKey) {

	/** What it is called among the issuers that are trusted. */
	static final String NAME = "development";

}
