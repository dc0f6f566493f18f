package fr.intendance.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command {@code rotate-master-key}: wraps the keys of the clients with another
 * master key. What they seal stays as it is. Broken off, it is run again.
 */
public final class MasterKeyRotation {

	/** How it is called on the command line. */
	public static final String NAME = "rotate-master-key";

	private MasterKeyRotation() {
	}

	/**
	 * @param arguments settings as for the product itself
	 * @param said takes what it says, in French
	 * @return 0 when it is done, 1 when it was refused with a sentence
	 */
	public static int run(List<String> arguments, Consumer<String> said) {
		SpringApplication application = new SpringApplication(Command.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLogStartupInfo(false);
		try (ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new))) {
			int keys = rotate(context.getBean(KeySettings.class), context.getBean(KeyStore.class),
					context.getBean(MasterKeyFile.class));
			said.accept("La clé maîtresse est changée : " + keys + " clé(s) enveloppée(s) à nouveau."
					+ " Gardez-en une copie à l’écart des sauvegardes des données, et détruisez l’ancienne.");
			return 0;
		}
		catch (KeysRefused ex) {
			said.accept(ex.getMessage() + " " + ex.action());
			return 1;
		}
	}

	/** How many keys were wrapped anew. */
	static int rotate(KeySettings settings, KeyStore store, MasterKeyFile file) {
		try (KeyLock alone = KeyLock.of(settings.folder(), true)) {
			if (store.names().isEmpty()) {
				throw new KeysRefused("Ce coffre ne contient encore aucune clé.",
						"Vérifiez intendance.keys.folder ou intendance.keys.url.");
			}
			file.renew();
			MasterKeys masters = file.load(false);
			int count = 0;
			for (String name : store.names()) {
				WrappedKey key = store.find(name).orElseThrow();
				if (!key.isDestroyed() && !key.master().equals(masters.current().fingerprint())) {
					store.replace(name, masters.wrap(name, masters.unwrap(name, key)));
					count++;
				}
			}
			file.forgetFormer();
			return count;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(KeySettings.class)
	@Import(KeyStores.class)
	static class Command {

	}

}
