package fr.intendance.keys;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The master key, from the settings or else from its file, which comes by itself once.
 */
class MasterKeyFile {

	private static final Logger LOG = LoggerFactory.getLogger(MasterKeyFile.class);

	private static final String CURRENT = "master.key";

	private static final String FORMER = "master.former.key";

	/** The names of the files. */
	static final Set<String> NAMES = Set.of(CURRENT, FORMER);

	private final KeySettings settings;

	private final Path file;

	private final Path former;

	MasterKeyFile(KeySettings settings) {
		this.settings = settings;
		this.file = settings.folder().resolve(CURRENT);
		this.former = settings.folder().resolve(FORMER);
	}

	/**
	 * @param first whether nothing was ever locked: then a master key may be made
	 * @throws KeysRefused where it is missing
	 */
	MasterKeys load(boolean first) {
		if (!this.settings.masterKey().isBlank()) {
			return keys(Optional.of(this.settings.masterKey()),
					Optional.of(this.settings.formerMasterKey()).filter((key) -> !key.isBlank()));
		}
		Optional<String> current = OwnerOnly.read(this.file);
		if (current.isEmpty() && first && this.settings.url().isEmpty()) {
			OwnerOnly.write(this.file, MasterKey.generate());
			LOG.warn(
					"Une clé maîtresse vient d’être créée : {}. Gardez-en une copie à l’écart des sauvegardes des"
							+ " données ; sans elle, plus personne ne les lira.",
					this.file.toAbsolutePath().normalize());
			current = OwnerOnly.read(this.file);
		}
		return keys(current, OwnerOnly.read(this.former));
	}

	private MasterKeys keys(Optional<String> current, Optional<String> former) {
		List<MasterKey> all = Stream.of(current, former).flatMap(Optional::stream).map(MasterKey::of).toList();
		if (all.isEmpty()) {
			throw new KeysRefused("La clé maîtresse du coffre de clés est introuvable.",
					"Remettez-la dans " + this.file.toAbsolutePath().normalize()
							+ " ou donnez-la par la variable INTENDANCE_KEYS_MASTER_KEY (32 octets en base64,"
							+ " « openssl rand -base64 32 » pour un tout premier démarrage).");
		}
		return new MasterKeys(all);
	}

	/**
	 * Makes another one, where the master key is a file; the old one opens until
	 * {@link #forgetFormer()}.
	 */
	void renew() {
		// a change that was broken off goes on with the key that it made
		if (this.settings.masterKey().isBlank() && OwnerOnly.read(this.former).isEmpty()) {
			OwnerOnly.write(this.former, OwnerOnly.read(this.file).orElseThrow());
			OwnerOnly.write(this.file, MasterKey.generate());
		}
	}

	/** What the files say, where the master key is one, by their names. */
	Map<String, String> texts() {
		Map<String, String> texts = new HashMap<>();
		if (this.settings.masterKey().isBlank()) {
			OwnerOnly.read(this.file).ifPresent((text) -> texts.put(CURRENT, text.strip()));
			OwnerOnly.read(this.former).ifPresent((text) -> texts.put(FORMER, text.strip()));
		}
		return texts;
	}

	/** Writes such files, unless the master key comes from the settings. */
	void restore(Map<String, String> texts) {
		if (this.settings.masterKey().isBlank()) {
			NAMES.stream()
				.filter(texts::containsKey)
				.forEach((name) -> OwnerOnly.write(this.settings.folder().resolve(name), texts.get(name)));
		}
	}

	/** Nothing is locked with it any more. */
	void forgetFormer() {
		OwnerOnly.delete(this.former);
	}

}
