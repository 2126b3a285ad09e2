package io.meshgate.auth.issuer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;

/**
 * A key with a certificate that it made of itself, as anybody can have one.
 *
 * @param key the pair
 * @param certificate as a header carries it
 * @param thumbprint of the certificate
 */
record Certified(RSAKey key, String certificate, Base64URL thumbprint) {

	private static final String SECRET = "secret";

	/** By the JDK's own tool, since its classes make no certificates for others. */
	static Certified make() throws Exception {
		Path folder = Files.createTempDirectory("certified");
		Path store = folder.resolve("store.p12");
		try {
			Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
					"-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-alias", "one", "-dname", "CN=id.example.org",
					"-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", SECRET)
				.inheritIO()
				.start();
			if (!tool.waitFor(1, TimeUnit.MINUTES) || tool.exitValue() != 0) {
				throw new IllegalStateException("No certificate was made");
			}
			return of(KeyStore.getInstance(store.toFile(), SECRET.toCharArray()));
		}
		finally {
			Files.deleteIfExists(store);
			Files.delete(folder);
		}
	}

	private static Certified of(KeyStore store) throws Exception {
		Certificate certificate = store.getCertificate("one");
		RSAKey key = RSAKey.load(store, "one", SECRET.toCharArray());
		return new Certified(new RSAKey.Builder(key).keyID("one").build(),
				Base64.getEncoder().encodeToString(certificate.getEncoded()), thumbprint(certificate));
	}

	private static Base64URL thumbprint(Certificate certificate) throws GeneralSecurityException {
		return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
	}

}
