package fr.intendance.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.w3c.dom.Element;

/**
 * Refuses a deployment whose processes do not declare what they do with personal data, or
 * use a variable that they do not declare. Models that were deployed before are only read
 * again, so what runs on them goes on.
 */
class DeclarationCheck implements Deployer {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	/** What the engine itself puts there. */
	private static final Set<String> ENGINE = Set.of("execution", "task", "authenticatedUserId", "loopCounter",
			"nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

	/** Lists of names, beside the aspects. */
	private static final Set<String> LISTS = Set.of("gdpr.variables", "gdpr.fields", "gdpr.decisions", "gdpr.facts");

	private final Predicate<String> bean;

	/**
	 * @param bean whether a name is one of ours, and so no variable
	 */
	DeclarationCheck(Predicate<String> bean) {
		this.bean = bean;
	}

	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew()) {
			return;
		}
		Collection<ResourceEntity> resources = deployment.getResources().values();
		DeployedForms forms = new DeployedForms(resources);
		List<Declaration> declarations = new ArrayList<>();
		elements(resources, ".bpmn", ModelFile::processes).forEach((process) -> {
			Declaration declared = ModelFile.declaration(process);
			requireWords(declared);
			requireVariables(declared, process);
			DeployedForms.openedBy(process).forEach((form) -> requireFields(declared, form, forms));
			declarations.add(declared);
		});
		elements(resources, ".dmn", ModelFile::decisions).forEach((one) -> requireFacts(declarations, one));
	}

	private static Stream<Element> elements(Collection<ResourceEntity> resources, String ending,
			java.util.function.Function<ModelFile, List<Element>> which) {
		return resources.stream()
			.filter((one) -> one.getName().endsWith(ending))
			.flatMap((one) -> which.apply(new ModelFile(one.getBytes())).stream());
	}

	private static void requireWords(Declaration declared) {
		for (Aspect aspect : Aspect.values()) {
			if (aspect.isRequired() && declared.words(aspect).isEmpty()) {
				throw UndeclaredModel.missing(declared.id(), aspect.property());
			}
		}
		declared.properties().keySet().stream().sorted().forEach((property) -> {
			if (!LISTS.contains(property)) {
				Aspect aspect = Declaration.aspect(property)
					.orElseThrow(() -> UndeclaredModel.property(declared.id(), property));
				requireKnown(declared, property, Vocabulary.of(aspect));
			}
		});
	}

	private static void requireKnown(Declaration declared, String property, List<String> known) {
		declared.list(property).stream().filter((word) -> !known.contains(word)).findFirst().ifPresent((word) -> {
			throw UndeclaredModel.unknown(declared.id(), property, word, known);
		});
	}

	private void requireVariables(Declaration declared, Element process) {
		NamesInModel.of(process)
			.stream()
			.filter((use) -> !declared.variables().contains(use.name()) && !ENGINE.contains(use.name())
					&& !this.bean.test(use.name()))
			.findFirst()
			.ifPresent((use) -> {
				throw UndeclaredModel.variable(declared.id(), use.name(), use.place());
			});
	}

	private static void requireFields(Declaration declared, String form, DeployedForms forms) {
		forms.typed(declared.id(), form)
			.stream()
			.filter((field) -> !declared.fields().contains(field))
			.findFirst()
			.ifPresent((field) -> {
				throw UndeclaredModel.field(declared.id(), form, field);
			});
	}

	private static void requireFacts(List<Declaration> declarations, Element decision) {
		String id = decision.getAttribute("id");
		List<Declaration> askers = declarations.stream().filter((one) -> one.decisions().contains(id)).toList();
		if (askers.isEmpty()) {
			throw UndeclaredModel.table(id);
		}
		facts(decision).forEach(
				(fact) -> askers.stream().filter((one) -> !one.facts().contains(fact)).findFirst().ifPresent((one) -> {
					throw UndeclaredModel.fact(one.id(), id, fact);
				}));
	}

	private static Stream<String> facts(Element decision) {
		Stream<String> read = ModelFile.named(decision, "inputExpression")
			.flatMap((one) -> NAME.matcher(one.getTextContent()).results().map(MatchResult::group));
		return Stream.concat(read, ModelFile.named(decision, "output").map((one) -> one.getAttribute("name")));
	}

}
