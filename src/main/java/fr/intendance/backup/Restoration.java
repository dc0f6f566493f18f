package fr.intendance.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import fr.intendance.engine.Refused;
import fr.intendance.keys.KeyCopy;
import fr.intendance.keys.KeysRefused;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command {@code restore DATA [KEYS]}: puts a backup where the settings say that the
 * product keeps its data, if there is nothing. Without keys the store must have its own.
 */
public final class Restoration {

	/** How it is called on the command line. */
	public static final String NAME = "restore";

	private static final String USAGE = "Usage : java -jar intendance.jar " + NAME
			+ " SAUVEGARDE [CLÉS], puis les réglages habituels. Ces fichiers doivent exister et se lire.";

	private final StoredData data;

	private final KeyCopy keys;

	private Restoration(StoredData data, KeyCopy keys) {
		this.data = data;
		this.keys = keys;
	}

	/**
	 * @param arguments the file with the data, perhaps the one with the keys, then
	 * settings as for the product itself
	 * @param said takes what it says, in French
	 * @return 0 when it is done, 1 when it was refused, 2 when it was called wrongly
	 */
	public static int run(List<String> arguments, Consumer<String> said) {
		List<String> files = arguments.stream().takeWhile((word) -> !word.startsWith("--")).toList();
		if (files.isEmpty() || files.size() > 2 || !files.stream().allMatch(Restoration::isReadable)) {
			said.accept(USAGE);
			return 2;
		}
		SpringApplication application = new SpringApplication(Command.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLogStartupInfo(false);
		List<String> settings = arguments.subList(files.size(), arguments.size());
		try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
			StoredData data = StoredData.of(context.getBean(DataSourceProperties.class),
					context.getBean(BackupSettings.class));
			new Restoration(data, context.getBean(KeyCopy.class)).restore(Path.of(files.get(0)),
					files.stream().skip(1).findFirst().map(Path::of));
			said.accept("La sauvegarde est en place : démarrez Intendance comme d’habitude.");
			return 0;
		}
		catch (KeysRefused ex) {
			said.accept(ex.getMessage() + " " + ex.action());
		}
		catch (Refused ex) {
			said.accept(ex.sentence());
		}
		catch (IOException | UncheckedIOException | SQLException ex) {
			said.accept(
					"La sauvegarde n’a pas pu être mise en place : le fichier est abîmé ou d’une autre sorte, ou cette"
							+ " base ne s’ouvre pas. Aucune donnée n’a été écrite. (" + ex.getMessage() + ")");
		}
		return 1;
	}

	private static boolean isReadable(String file) {
		try {
			return Files.isReadable(Path.of(file)) && Files.isRegularFile(Path.of(file));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private void restore(Path copy, Optional<Path> keyCopy) throws IOException, SQLException {
		if (!this.data.isEmpty()) {
			throw Refused.conflict("Il y a déjà une base à cet endroit : rien n’a été modifié. Mettez-la à l’écart, ou"
					+ " indiquez un endroit vide par spring.datasource.url.");
		}
		if (keyCopy.isEmpty() && this.keys.isEmpty()) {
			throw Refused
				.conflict("Il n’y a pas de clés à cet endroit : sans elles, ces données sont illisibles. Indiquez"
						+ " aussi le fichier des clés sauvegardées.");
		}
		// a second try finds the same keys there, and takes them
		keyCopy.ifPresent(this.keys::restore);
		this.data.restore(copy);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ DataSourceProperties.class, BackupSettings.class })
	@Import(KeyCopy.class)
	static class Command {

	}

}
