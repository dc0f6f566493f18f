package fr.intendance.engine;

import java.util.Map;
import java.util.function.UnaryOperator;

import fr.intendance.ApplicationTest;
import fr.intendance.Declared;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an owner may put beside our models, and what is refused. */
@ApplicationTest
class DeclarationCheckTest {

	private static final String OWN = "own-round";

	private static final String FORM = """
			{"id": "ask-iban", "type": "default", "schemaVersion": 16, "components": [
			  {"type": "textfield", "key": "shownClient", "readonly": true},
			  {"type": "group", "components": [{"type": "textfield", "key": "iban"}]}]}""";

	private static final String TABLE = """
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
			    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="D" namespace="x">
			  <decision id="own-table" name="T" camunda:historyTimeToLive="P1D">
			    <decisionTable id="T"><input id="I"><inputExpression id="IE" typeRef="string"><text>age</text></inputExpression></input>
			    <output id="O" name="verdict" typeRef="string" /></decisionTable></decision></definitions>""";

	@Autowired
	private ProcessEngine engine;

	@AfterEach
	void nothingOfItIsLeft() {
		this.engine.getRepositoryService()
			.createDeploymentQuery()
			.deploymentName(OWN)
			.list()
			.forEach((one) -> this.engine.getRepositoryService().deleteDeployment(one.getId(), true));
	}

	@Test
	void takesAProcessWithoutJavaThatDeclaresWhatItDoes() {
		deploy(model(Declared.enough(), (start) -> start.userTask("UserTask_Own").name("Faire le tour")));

		assertThat(this.engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(OWN).count())
			.isOne();
	}

	@ParameterizedTest
	@EnumSource(value = Aspect.class, mode = EnumSource.Mode.EXCLUDE, names = "MEASURES")
	void refusesAProcessThatLeavesAnAspectOut(Aspect aspect) {
		Map<String, String> declared = Declared.enough();
		declared.remove(aspect.property());

		refused(model(declared, UnaryOperator.identity()), "Le modèle « own-round » ne déclare pas « "
				+ aspect.property() + " » : ajoutez cette propriété d’extension au processus.");
	}

	@ParameterizedTest
	@CsvSource({ "gdpr.data, identity adress, adress", "gdpr.data.INVOICING, adress, adress",
			"gdpr.retention, forever, forever", "gdpr.measures, hope, hope" })
	void refusesAWordThatTheVocabularyHasNot(String property, String words, String unknown) {
		refused(with(property, words), "Le modèle « own-round » déclare « " + unknown + " » dans « " + property
				+ " », un mot que le vocabulaire n’a pas.");
	}

	@Test
	void refusesAPropertyThatNobodyWouldRead() {
		refused(with("gdpr.purpose", "follow-engagement"),
				"Le modèle « own-round » porte la propriété « gdpr.purpose », que le produit ne connaît pas.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "${phone == '1'}", "${dueDates.workingDays(phone)}", "#{not phone}",
			"${execution.getVariable('phone')}", "${execution.setVariable(\"phone\", 1)}" })
	void refusesAVariableOfAnExpressionThatIsNotDeclared(String expression) {
		refused(model(Declared.enough(), (start) -> start.serviceTask("ServiceTask_Own").camundaExpression(expression)),
				"Le modèle « own-round » emploie la variable « phone » (ServiceTask_Own) sans la déclarer");
	}

	@Test
	void refusesAVariableThatIsHandedInOrOut() {
		refusedPhone((start) -> start.userTask("UserTask_Own").camundaInputParameter("phone", "x"));
		refusedPhone((start) -> start.userTask("UserTask_Own").camundaOutputParameter("phone", "x"));
		refusedPhone((start) -> start.userTask("UserTask_Own")
			.camundaFormField()
			.camundaId("phone")
			.camundaType("string")
			.camundaFormFieldDone());
		refusedPhone((start) -> start.userTask("UserTask_Own").name("Appeler le ${phone}"));
		refusedPhone((start) -> start.userTask("UserTask_Own").documentation("Appelez le ${phone}"));
		refusedPhone((start) -> start.callActivity("UserTask_Own").calledElement("quote").camundaIn("phone", "phone"));
		refusedPhone((start) -> start.callActivity("UserTask_Own").calledElement("quote").camundaOut("phone", "phone"));
		refusedPhone(
				(start) -> start.serviceTask("UserTask_Own").camundaExpression("${1}").camundaResultVariable("phone"));
		refusedPhone((start) -> {
			UserTaskBuilder task = start.userTask("UserTask_Own");
			task.multiInstance().camundaCollection("phone").multiInstanceDone();
			return task;
		});
	}

	@Test
	void takesTheSameVariableOnceItIsDeclared() {
		Map<String, String> declared = Declared.enough();
		declared.put("gdpr.variables", "phone");

		deploy(model(declared, (start) -> start.userTask("UserTask_Own").name("Appeler le ${phone}")));

		assertThat(this.engine.getRepositoryService().createDeploymentQuery().deploymentName(OWN).count()).isOne();
	}

	@Test
	void refusesWhatNobodyCanRead() {
		refused(model(Declared.enough(),
				(start) -> start.scriptTask("ScriptTask_Own").scriptFormat("x").scriptText("y")),
				"L’élément « ScriptTask_Own » contient un script");
		refused(model(Declared.enough(),
				(start) -> start.serviceTask("ServiceTask_Own").camundaExpression("${execution.getVariables()}")),
				"Une expression de l’élément « ServiceTask_Own » lit ou écrit une variable dont le nom n’est pas écrit.");
	}

	@Test
	void refusesAFieldOfAFormThatIsNotDeclared() {
		DeploymentBuilder own = asking(Declared.enough()).addString("ask-iban.form", FORM);

		assertThatThrownBy(own::deploy).hasStackTraceContaining(
				"Le formulaire « ask-iban » demande « iban », que le modèle « own-round » ne déclare pas dans « gdpr.fields ».");
	}

	@Test
	void takesAFormWhoseFieldsAreDeclared() {
		Map<String, String> declared = Declared.enough();
		declared.put("gdpr.fields", "iban");

		assertThat(asking(declared).addString("ask-iban.form", FORM).deploy().getId()).isNotBlank();
	}

	@Test
	void refusesAFormThatDoesNotComeAlong() {
		DeploymentBuilder own = asking(Declared.enough());

		assertThatThrownBy(own::deploy).hasStackTraceContaining(
				"Le modèle « own-round » ouvre le formulaire « ask-iban », qui n’est pas déposé avec lui.");
	}

	@Test
	void refusesATableOrAFactThatNoProcessDeclares() {
		assertThatThrownBy(() -> deciding("other-table", "").deploy()).hasStackTraceContaining(
				"La table de décision « own-table » n’est déclarée par aucun modèle dans « gdpr.decisions ».");
		assertThatThrownBy(() -> deciding("own-table", "verdict").deploy()).hasStackTraceContaining(
				"La table de décision « own-table » lit ou rend « age », que le modèle « own-round » ne déclare pas");
		assertThatThrownBy(() -> deciding("own-table", "age").deploy())
			.hasStackTraceContaining("« own-table » lit ou rend « verdict »");
	}

	@Test
	void takesATableWhoseFactsAreDeclared() {
		assertThat(deciding("own-table", "age verdict").deploy().getId()).isNotBlank();
	}

	private void refusedPhone(UnaryOperator<AbstractFlowNodeBuilder<?, ?>> step) {
		refused(model(Declared.enough(), step),
				"Le modèle « own-round » emploie la variable « phone » (UserTask_Own) sans la déclarer dans « gdpr.variables ».");
	}

	private void refused(DeploymentBuilder own, String sentence) {
		assertThatThrownBy(own::deploy).hasStackTraceContaining(sentence);
		assertThat(this.engine.getRepositoryService().createDeploymentQuery().deploymentName(OWN).count()).isZero();
	}

	private static void deploy(DeploymentBuilder own) {
		own.deploy();
	}

	private DeploymentBuilder with(String property, String words) {
		Map<String, String> declared = Declared.enough();
		declared.put(property, words);
		return model(declared, UnaryOperator.identity());
	}

	private DeploymentBuilder asking(Map<String, String> declared) {
		return model(declared,
				(start) -> start.userTask("UserTask_Own").camundaFormRef("ask-iban").camundaFormRefBinding("latest"));
	}

	private DeploymentBuilder deciding(String table, String facts) {
		Map<String, String> declared = Declared.enough();
		declared.put("gdpr.decisions", table);
		declared.put("gdpr.facts", facts);
		return model(declared, UnaryOperator.identity()).addString("own-table.dmn", TABLE);
	}

	private DeploymentBuilder model(Map<String, String> declared, UnaryOperator<AbstractFlowNodeBuilder<?, ?>> step) {
		StartEventBuilder start = Bpmn.createExecutableProcess(OWN).camundaHistoryTimeToLive(1).startEvent();
		return this.engine.getRepositoryService()
			.createDeployment()
			.name(OWN)
			.addModelInstance(OWN + ".bpmn", Declared.by(step.apply(start).endEvent().done(), declared));
	}

}
