package fr.intendance.keys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps wrapped keys by name, apart from the product's database. What a method has
 * written when it returns survives whatever becomes of the process.
 */
interface KeyStore {

	/** The key of that name, also where nothing but its destruction is left. */
	Optional<WrappedKey> find(String name);

	/** Adds a key unless there is one of that name; gives back the one that counts. */
	WrappedKey add(String name, WrappedKey key);

	/** Writes over a key: the same wrapped anew, or its destruction. */
	void replace(String name, WrappedKey key);

	/** All names, in no order. */
	List<String> names();

	/** The names of which nothing but their destruction is left. */
	default Set<String> destroyed() {
		return names().stream()
			.filter((name) -> find(name).filter(WrappedKey::isDestroyed).isPresent())
			.collect(Collectors.toSet());
	}

}
