package fr.intendance.access;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command {@code remove-second-factor USER}: for who lost both the phone and the
 * recovery codes. It takes the machine of the firm, which a thief of passwords has not.
 */
public final class SecondFactorRemoval {

	/** How it is called on the command line. */
	public static final String NAME = "remove-second-factor";

	private SecondFactorRemoval() {
	}

	/**
	 * @param arguments the user, then settings as for the product itself
	 * @param said takes what it says, in French
	 * @return 0 when it is done, 1 when there is no such user with a second factor
	 */
	public static int run(List<String> arguments, Consumer<String> said) {
		if (arguments.isEmpty() || arguments.get(0).startsWith("--")) {
			said.accept("Indiquez de qui retirer le second facteur : " + NAME + " IDENTIFIANT");
			return 1;
		}
		SpringApplication application = new SpringApplication(Command.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLogStartupInfo(false);
		String user = arguments.get(0);
		List<String> settings = arguments.subList(1, arguments.size());
		try (ConfigurableApplicationContext context = application.run(settings.toArray(String[]::new))) {
			boolean done = context.getBean(SecondFactorRows.class).remove(user);
			said.accept(done ? "Le second facteur est retiré : le mot de passe de " + user + " suffit de nouveau."
					: "Aucun second facteur n’est en place pour " + user + ".");
			return done ? 0 : 1;
		}
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	@Import(SecondFactorRows.class)
	static class Command {

	}

}
