package io.meshgate.development.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * What the development provider signs with: made once, and kept in a file that only its
 * owner can read.
 */
final class SigningKey {

	private static final int BITS = 2048;

	private SigningKey() {
	}

	static RSAKey in(Path file) {
		try {
			return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : make(file);
		}
		catch (IOException | ParseException | JOSEException failure) {
			throw new IllegalStateException("The signing key in " + file + " cannot be read or made", failure);
		}
	}

	private static RSAKey make(Path file) throws IOException, JOSEException {
		RSAKey key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString())
			.keyUse(KeyUse.SIGNATURE)
			.algorithm(JWSAlgorithm.RS256)
			.generate();
		Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
		Path draft = Files.createTempFile(folder, "signing-key", ".json");
		Files.writeString(draft, key.toJSONString());
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		return key;
	}

}
