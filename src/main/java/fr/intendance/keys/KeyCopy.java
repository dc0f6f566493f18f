package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/**
 * Copies the key store into one file, and back: a line for each key, destroyed ones
 * included, and the master key where it is a file of the product. There is one such copy
 * at a time, since an older one would bring a destroyed key back.
 */
@Component
@Import(KeyStores.class)
@EnableConfigurationProperties(KeySettings.class)
public class KeyCopy {

	private final KeySettings settings;

	private final KeyStore store;

	private final MasterKeyFile master;

	KeyCopy(KeySettings settings, KeyStore store, MasterKeyFile master) {
		this.settings = settings;
		this.store = store;
		this.master = master;
	}

	/**
	 * Writes the keys over the copy of before.
	 * @return how many
	 * @throws KeysRefused where that copy has keys which the store lost: it stays as it
	 * is
	 */
	public int writeTo(Path file) {
		SortedMap<String, String> keys = stored();
		Set<String> before = new HashSet<>(OwnerOnly.read(file).map(KeyCopy::lines).orElseGet(TreeMap::new).keySet());
		before.removeAll(MasterKeyFile.NAMES);
		if (!keys.keySet().containsAll(before)) {
			throw new KeysRefused("La copie des clés en contient que le coffre n’a plus : elle n’est pas remplacée.",
					"Retrouvez d’abord ces clés, ou indiquez un autre dossier par intendance.backup.keys-folder.");
		}
		SortedMap<String, String> all = new TreeMap<>(this.master.texts());
		all.putAll(keys);
		OwnerOnly.write(file,
				all.entrySet()
					.stream()
					.map((line) -> line.getKey() + " " + line.getValue() + "\n")
					.collect(Collectors.joining()));
		return keys.size();
	}

	/** Whether the store has no key. */
	public boolean isEmpty() {
		return this.store.names().isEmpty();
	}

	/**
	 * Puts the keys of a copy into the store, where there is none, or which has nothing
	 * else.
	 * @return how many
	 * @throws KeysRefused where the store is in use or has others, or the file is no copy
	 */
	public int restore(Path file) {
		SortedMap<String, String> all = OwnerOnly.read(file).map(KeyCopy::lines).orElseGet(TreeMap::new);
		SortedMap<String, String> keys = new TreeMap<>(all);
		keys.keySet().removeAll(MasterKeyFile.NAMES);
		if (keys.isEmpty()) {
			throw noCopy();
		}
		try (KeyLock alone = KeyLock.of(this.settings.folder(), true)) {
			if (!all.entrySet().containsAll(this.master.texts().entrySet())
					|| !keys.entrySet().containsAll(stored().entrySet())) {
				throw new KeysRefused("Il y a déjà d’autres clés dans ce coffre : rien n’a été modifié.",
						"Mettez ce coffre à l’écart, ou indiquez un autre dossier par intendance.keys.folder.");
			}
			this.master.restore(all);
			keys.forEach((name, line) -> this.store.add(name, WrappedKey.of(line)));
			return keys.size();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private SortedMap<String, String> stored() {
		SortedMap<String, String> keys = new TreeMap<>();
		this.store.names().forEach((name) -> keys.put(name, this.store.find(name).orElseThrow().line()));
		return keys;
	}

	private static SortedMap<String, String> lines(String text) {
		SortedMap<String, String> lines = new TreeMap<>();
		text.lines().map((line) -> line.split(" ", 2)).forEach((parts) -> {
			if (parts.length < 2 || !parts[0].matches("[\\w.-]{1,64}")) {
				throw noCopy();
			}
			lines.put(parts[0], parts[1]);
		});
		return lines;
	}

	private static KeysRefused noCopy() {
		return new KeysRefused("Ce fichier n’est pas une copie des clés.",
				"Indiquez le fichier intendance.keys du dossier des clés sauvegardées.");
	}

}
