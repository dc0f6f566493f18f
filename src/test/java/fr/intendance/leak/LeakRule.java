package fr.intendance.leak;

import fr.intendance.ApplicationTest;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails a class of tests that had a canary in a line of the log, an address or a header,
 * and one that typed canaries where its application has one in what it keeps. It stands
 * in {@code META-INF/services}, so no test need ask for it.
 */
public final class LeakRule implements BeforeAllCallback, AfterAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		LogWatch.listen();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		verify();
		if (Canary.wereTyped() && AnnotationSupport.isAnnotated(context.getTestClass(), ApplicationTest.class)) {
			verify(SpringExtension.getApplicationContext(context));
		}
	}

	/** Nothing came out since this was last asked. */
	public static void verify() {
		assertThat(Leaks.take()).as("personal data that came out").isEmpty();
	}

	/** Nothing stands in what the application keeps and shows. */
	public static void verify(ApplicationContext application) {
		assertThat(new Outputs(application).leaks()).as("personal data that stand where they must not").isEmpty();
	}

}
