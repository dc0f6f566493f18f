package fr.intendance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fr.intendance.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's REST interface speaks to the engine that started last in its JVM: a second
 * application would answer for the first, to whoever is tested after it.
 */
class OneApplicationTest {

	private static final ArchRule RULE = classes()
		.that(describe("start a server of their own", OneApplicationTest::startsAServer))
		.and()
		.areNotAnnotations()
		.should()
		.haveSimpleNameEndingWith("IT")
		.because("each of those has a JVM of its own; the others share one application by @ApplicationTest");

	@Test
	void whoeverStartsAnotherServerHasAJvmOfTheirOwn() {
		RULE.check(new ClassFileImporter().importPackages("fr.intendance")
			.that(describe("are no controls", (type) -> !type.isEquivalentTo(SecondServer.class))));
	}

	@Test
	void noticesOneThatShares() {
		JavaClasses control = new ClassFileImporter().importClasses(SecondServer.class, Shared.class);

		assertThat(RULE.evaluate(control).getFailureReport().getDetails()).singleElement()
			.asString()
			.contains(SecondServer.class.getName());
	}

	private static boolean startsAServer(JavaClass type) {
		return type.tryGetAnnotationOfType(SpringBootTest.class)
			.filter((test) -> test.webEnvironment() == WebEnvironment.RANDOM_PORT)
			.isPresent();
	}

	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
	private static final class SecondServer {

	}

	@ApplicationTest
	private static final class Shared {

	}

}
