package fr.intendance.architecture;

import java.util.Arrays;
import java.util.stream.Stream;

import fr.intendance.document.Addressee;
import fr.intendance.document.Party;
import fr.intendance.settings.Texts;
import java.util.Locale;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules of the structure; each has a class among the controls that breaks it. */
enum Rules {

	ENGINE_AT_THE_EDGE(noClasses().that()
		.resideOutsideOfPackages("fr.intendance.engine..", "fr.intendance..process..")
		.should()
		.dependOnClassesThat(are(resideInAnyPackage("org.camunda..")))
		.because("only engine and the process packages know the engine")),

	NO_VAGUE_NAMES(noClasses().should()
		.haveSimpleNameEndingWith("Manager")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Utils")
		.because("a name says what a thing is in the trade")),

	VERBS_OF_THE_BUSINESS(
			methods().should(notBeNamed("process", "handle", "manage")).because("a verb says what is done")),

	SETTINGS_AS_THEY_STAND(fields().should()
		.notHaveRawType(assignableTo(Texts.class))
		.because("what a bean keeps of settings does not follow the desk: it asks its Setting (ADR 0034)")),

	CONSTRUCTORS_ONLY(fields().should()
		.notBeAnnotatedWith(Autowired.class)
		.because("what a class needs stands in its constructor")),

	DELEGATES_HAVE_ONE_COLLABORATOR(classes().that()
		.implement(JavaDelegate.class)
		.should(haveOneField())
		.andShould()
		.notBePublic()
		.andShould()
		.haveSimpleNameEndingWith("Delegate")
		.because("a delegate reads the key, calls one verb and maps the result")),

	NO_PRINTING(noClasses().that()
		.doNotHaveSimpleName("FirstPasswords")
		.and()
		.doNotHaveSimpleName("Welcome")
		.and()
		.doNotHaveSimpleName("IntendanceApplication")
		.should()
		.accessClassesThat()
		.haveFullyQualifiedName("java.io.PrintStream")
		.because(
				"only the first passwords, the addresses of the demo and what a command answers are meant for the console")),

	LANGUAGE_COMES_FROM_THE_CONTACT(noClasses().that()
		.doNotHaveSimpleName("Engagements")
		.should()
		.callConstructor(Addressee.class, String.class, Party.class, Locale.class, boolean.class)
		.because("who a document is for, and in which language, is decided in one place (ADR 0018)")),

	TIME_COMES_FROM_THE_CLOCK(noClasses().should(callNow()).because("tests and the demo move the clock"));

	final ArchRule rule;

	Rules(ArchRule rule) {
		this.rule = rule.allowEmptyShould(false);
	}

	private static ArchCondition<JavaMethod> notBeNamed(String... verbs) {
		return new ArchCondition<>("not be named after " + String.join(", ", verbs)) {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean vague = isOurs(method)
						&& Arrays.stream(verbs).anyMatch((verb) -> method.getName().matches(verb + "([A-Z].*)?"));
				events.add(new SimpleConditionEvent(method, !vague, method.getFullName()));
			}
		};
	}

	/** Others name the methods that we override as they like. */
	private static boolean isOurs(JavaMethod method) {
		return Stream
			.concat(method.getOwner().getAllRawSuperclasses().stream(),
					method.getOwner().getAllRawInterfaces().stream())
			.noneMatch((parent) -> !parent.getPackageName().startsWith("fr.intendance")
					&& parent.getMethods().stream().anyMatch((one) -> one.getName().equals(method.getName())));
	}

	private static ArchCondition<JavaClass> haveOneField() {
		return new ArchCondition<>("have one collaborator") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				long fields = type.getFields()
					.stream()
					.map(JavaField::getModifiers)
					.filter((modifiers) -> !modifiers.contains(JavaModifier.STATIC))
					.count();
				events.add(new SimpleConditionEvent(type, fields == 1, type.getName() + " has " + fields));
			}
		};
	}

	private static ArchCondition<JavaClass> callNow() {
		Set<String> clocks = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
				"java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.YearMonth", "java.time.Year");
		return new ArchCondition<>("ask the machine for the time") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethodCallsFromSelf()
					.stream()
					.filter((call) -> call.getName().equals("now") && clocks.contains(call.getTargetOwner().getName())
							&& call.getTarget().getRawParameterTypes().isEmpty())
					.forEach((call) -> events.add(new SimpleConditionEvent(call, true, call.getDescription())));
			}
		};
	}

}
