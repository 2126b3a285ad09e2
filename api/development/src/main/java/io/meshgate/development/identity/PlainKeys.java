package io.meshgate.development.identity;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares keys as they are: they are no secrets.
 */
final class PlainKeys implements PasswordEncoder {

	@Override
	public @Nullable String encode(@Nullable CharSequence key) {
		return (key == null) ? null : key.toString();
	}

	@Override
	public boolean matches(@Nullable CharSequence key, @Nullable String expected) {
		return key != null && key.toString().equals(expected);
	}

}
