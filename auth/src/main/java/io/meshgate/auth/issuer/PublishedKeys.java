package io.meshgate.auth.issuer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.jspecify.annotations.Nullable;

/**
 * The keys as the issuer publishes them now. Where they are is asked of the issuer when
 * they are first needed (OpenID Connect Discovery 1.0, section 4), so that the portal
 * starts without it. No redirect is followed.
 */
final class PublishedKeys {

	/** For the whole of an answer, however slowly its parts come. */
	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	private static final int LONGEST_ANSWER = 512 * 1024;

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final String issuer;

	private volatile @Nullable URI address;

	PublishedKeys(String issuer, @Nullable URI address) {
		this.issuer = issuer;
		this.address = address;
	}

	/**
	 * Asks the issuer.
	 * @return what it answers
	 * @throws KeySourceException if that is nothing, or no keys
	 */
	JWKSet fetch() throws KeySourceException {
		try {
			return JWKSet.parse(read(address()));
		}
		catch (IOException | ParseException | RuntimeException failure) {
			// An answer can be wrong in more ways than the libraries foresee.
			throw new JWKSetUnavailableException("The keys of " + this.issuer + " cannot be had", failure);
		}
	}

	private URI address() throws IOException, ParseException {
		URI known = this.address;
		if (known != null) {
			return known;
		}
		String base = this.issuer.endsWith("/") ? this.issuer : this.issuer + "/";
		Map<String, Object> metadata = JSONObjectUtils
			.parse(read(URI.create(base + ".well-known/openid-configuration")));
		if (!this.issuer.equals(metadata.get("issuer"))) {
			throw new IOException("The metadata of " + this.issuer + " names another issuer");
		}
		URI found = JSONObjectUtils.getURI(metadata, "jwks_uri");
		if (found == null) {
			throw new IOException("The metadata of " + this.issuer + " do not say where its keys are");
		}
		this.address = found;
		return found;
	}

	private static String read(URI address) throws IOException {
		CompletableFuture<HttpResponse<String>> question = HTTP.sendAsync(HttpRequest.newBuilder(address).build(),
				BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
		try {
			HttpResponse<String> answer = question.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
			if (answer.statusCode() != 200) {
				throw new IOException(address + " answers with status " + answer.statusCode());
			}
			return answer.body();
		}
		catch (ExecutionException | TimeoutException failure) {
			throw new IOException(address + " does not answer in time and length", failure);
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw new IOException("Nobody waits for " + address, interruption);
		}
		finally {
			question.cancel(true);
		}
	}

}
