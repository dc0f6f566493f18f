package fr.intendance.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the browser once, hands its windows to each test and photographs what failed.
 */
public class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(Chromium.class);

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String SKIPPED = "NO CHROMIUM: the browser tests do not run. Install it or name it in CHROMIUM.";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (place().isPresent()) {
			return ConditionEvaluationResult.enabled("There is a Chromium.");
		}
		System.out.println("\n" + "!".repeat(80) + "\n!!! " + SKIPPED + "\n" + "!".repeat(80) + "\n");
		return ConditionEvaluationResult.disabled(SKIPPED);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Windows.class;
	}

	@Override
	public Windows resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(OURS).getOrComputeIfAbsent("windows", (key) -> open(context), Windows.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Windows windows = context.getStore(OURS).remove("windows", Windows.class);
		if (windows != null) {
			windows.close(context.getExecutionException()
				.map((failed) -> context.getRequiredTestClass().getSimpleName() + "-"
						+ context.getRequiredTestMethod().getName()));
		}
	}

	private static Windows open(ExtensionContext context) {
		Running running = context.getRoot()
			.getStore(OURS)
			.getOrComputeIfAbsent("browser", (key) -> start(), Running.class);
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		return new Windows(running.browser(), "http://localhost:" + port);
	}

	private static Running start() {
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
		Browser browser = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(place().orElseThrow()).setArgs(FLAGS));
		return new Running(playwright, browser);
	}

	private static Optional<Path> place() {
		return ChromiumPlace.find(System.getenv(), Files::isExecutable);
	}

	private record Running(Playwright playwright, Browser browser) implements Store.CloseableResource {

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
