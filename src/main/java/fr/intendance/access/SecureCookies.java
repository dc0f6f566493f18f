package fr.intendance.access;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps cookies off unencrypted lines, unless everything stays on this machine: then the
 * address is plain http, over which a secure cookie would not come back.
 */
class SecureCookies implements EnvironmentPostProcessor {

	private static final Set<String> HOME = Set.of("localhost", "127.0.0.1", "[::1]");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean secure = secure(environment.getProperty("intendance.access.base-url", "http://localhost:8080"));
		environment.getPropertySources()
			.addLast(new MapPropertySource("secureCookies",
					Map.of("server.servlet.session.cookie.secure", secure,
							"camunda.bpm.webapp.session-cookie.enable-secure-cookie", secure,
							"camunda.bpm.webapp.csrf.enable-secure-cookie", secure)));
	}

	static boolean secure(String baseUrl) {
		URI address = URI.create(baseUrl);
		return !"http".equals(address.getScheme()) || !HOME.contains(address.getHost());
	}

}
