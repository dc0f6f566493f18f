package fr.intendance.keys;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PrfSet;

import org.springframework.stereotype.Component;

/**
 * The keys, unwrapped once and kept in memory. A key is on the disk before it is used
 * first, so no data are ever committed whose key is not.
 */
@Component
class Keyring {

	static {
		MasterKey.register();
	}

	private final KeyStore store;

	private final Supplier<MasterKeys> masters;

	/** No value where the key was destroyed. */
	private final Map<String, Optional<Aead>> open = new ConcurrentHashMap<>();

	private volatile MasterKeys known;

	private volatile PrfSet index;

	Keyring(KeyStore store, MasterKeyFile masterKey) {
		this.store = store;
		this.masters = () -> masterKey.load(store.names().isEmpty());
	}

	/** Whether there is no key at all. */
	boolean isEmpty() {
		return this.store.names().isEmpty();
	}

	/**
	 * The key of somebody, made where there is none yet.
	 * @throws IllegalStateException where it was destroyed: nothing is written about them
	 * any more
	 */
	Aead forWriting(String owner) {
		return this.open.computeIfAbsent(owner, (name) -> aead(name, this.store.find(name).orElseGet(() -> make(name))))
			.orElseThrow(() -> new IllegalStateException("The key of " + owner + " was destroyed"));
	}

	/**
	 * The key of somebody, or nothing where it was destroyed.
	 * @throws KeysRefused where the store has lost it
	 */
	Optional<Aead> forReading(String owner) {
		return this.open.computeIfAbsent(owner,
				(name) -> aead(name,
						this.store.find(name)
							.orElseThrow(() -> new KeysRefused("Le coffre n’a pas la clé « " + name + " ».",
									"Reprenez le coffre de clés dans sa dernière sauvegarde."))));
	}

	/** Destroys a key for good; whoever is asked for it later knows that. */
	void destroy(String owner) {
		// also where it was never used, so that it never will be
		this.store.add(owner, WrappedKey.DESTROYED);
		this.store.replace(owner, WrappedKey.DESTROYED);
		this.open.put(owner, Optional.empty());
	}

	boolean isDestroyed(String owner) {
		return this.store.find(owner).filter(WrappedKey::isDestroyed).isPresent();
	}

	/** Whose keys were destroyed. */
	Set<String> destroyed() {
		return this.store.destroyed();
	}

	/** What makes blind indexes. */
	PrfSet index() {
		if (this.index == null) {
			this.index = primitive(stored(BlindIndex.KEY, BlindIndex::newKey), PrfSet.class);
		}
		return this.index;
	}

	/** The key of that name, made where there is none yet. */
	KeysetHandle stored(String name, Supplier<KeysetHandle> fresh) {
		WrappedKey key = this.store.find(name).orElseGet(() -> this.store.add(name, masters().wrap(name, fresh.get())));
		return masters().unwrap(name, key);
	}

	private WrappedKey make(String name) {
		try {
			// first, since a master key brings along what makes keys
			MasterKeys wrapping = masters();
			KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
			return this.store.add(name, wrapping.wrap(name, fresh));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Optional<Aead> aead(String name, WrappedKey key) {
		return key.isDestroyed() ? Optional.empty() : Optional.of(primitive(masters().unwrap(name, key), Aead.class));
	}

	private static <T> T primitive(KeysetHandle key, Class<T> kind) {
		try {
			return key.getPrimitive(RegistryConfiguration.get(), kind);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MasterKeys masters() {
		if (this.known == null) {
			this.known = this.masters.get();
		}
		return this.known;
	}

}
