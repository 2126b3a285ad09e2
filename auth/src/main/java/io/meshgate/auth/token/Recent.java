package io.meshgate.auth.token;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * As many as sign in at about the same time; whoever was away longest is dropped.
 *
 * @param <K> who
 * @param <V> what is remembered of them
 */
final class Recent<K, V> extends LinkedHashMap<K, V> {

	private static final long serialVersionUID = 1L;

	private static final int MOST = 10_000;

	Recent() {
		super(16, 0.75f, true);
	}

	@Override
	protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
		return size() > MOST;
	}

}
