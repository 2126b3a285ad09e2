package io.meshgate.auth.token;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.jspecify.annotations.Nullable;

/**
 * The keys as the issuer publishes them now. Where they are is asked of the issuer when
 * they are first needed (OpenID Connect Discovery 1.0, section 4), so that the portal
 * starts without it. No redirect is followed.
 */
final class PublishedKeys implements JWKSetSource<SecurityContext> {

	private static final int TIMEOUT = Math.toIntExact(Duration.ofSeconds(3).toMillis());

	private static final int LONGEST_ANSWER = 512 * 1024;

	private final String issuer;

	private final DefaultResourceRetriever retriever = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LONGEST_ANSWER) {
		@Override
		protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
			HttpURLConnection connection = super.openHTTPConnection(url);
			connection.setInstanceFollowRedirects(false);
			return connection;
		}
	};

	private volatile @Nullable URL address;

	private volatile boolean reached;

	PublishedKeys(String issuer, @Nullable URL address) {
		this.issuer = issuer;
		this.address = address;
	}

	/**
	 * Whether the keys were ever had.
	 */
	boolean wereReached() {
		return this.reached;
	}

	@Override
	public JWKSet getJWKSet(@Nullable JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
			throws KeySourceException {
		try {
			JWKSet keys = JWKSet.parse(read(address()));
			this.reached = true;
			return keys;
		}
		catch (IOException | ParseException | IllegalArgumentException failure) {
			throw new JWKSetUnavailableException("The keys of " + this.issuer + " cannot be had", failure);
		}
	}

	private URL address() throws IOException, ParseException {
		URL known = this.address;
		if (known != null) {
			return known;
		}
		String base = this.issuer.endsWith("/") ? this.issuer : this.issuer + "/";
		Map<String, Object> metadata = JSONObjectUtils
			.parse(read(URI.create(base + ".well-known/openid-configuration").toURL()));
		if (!this.issuer.equals(metadata.get("issuer"))) {
			throw new IOException("The metadata of " + this.issuer + " names another issuer");
		}
		URL found = JSONObjectUtils.getURI(metadata, "jwks_uri").toURL();
		this.address = found;
		return found;
	}

	private String read(URL url) throws IOException {
		return this.retriever.retrieveResource(url).getContent();
	}

	@Override
	public void close() {
		// Holds nothing open.
	}

}
