package fr.intendance.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NamesInModelTest {

	@Test
	void findsNamesWithTheElementTheyStandAt() {
		assertThat(names("<bpmn:userTask id='UserTask_A' name='${phone} de ${execution.processBusinessKey}'/>"))
			.containsExactly(new NamesInModel.Use("phone", "UserTask_A"),
					new NamesInModel.Use("execution", "UserTask_A"));
	}

	@Test
	void takesWordsForNoNames() {
		assertThat(names("<bpmn:documentation>Un prix de 5 $ et un { seul }</bpmn:documentation>")).isEmpty();
	}

	@Test
	void leavesOutWhatIsDeclaredItself() {
		assertThat(names("<bpmn:extensionElements><camunda:properties><camunda:property name='gdpr.data' value='${x}'/>"
				+ "</camunda:properties></bpmn:extensionElements>"))
			.isEmpty();
	}

	@Test
	void refusesAnExpressionThatNobodyCanRead() {
		assertThatThrownBy(
				() -> names("<bpmn:textAnnotation id='Note_A'><bpmn:text>Voir ${</bpmn:text></bpmn:textAnnotation>"))
			.isInstanceOf(UndeclaredModel.class)
			.hasMessage("Une expression de l’élément « Note_A » est illisible.");
	}

	private static List<NamesInModel.Use> names(String content) {
		Element process = new ModelFile(("""
				<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
				    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
				  <bpmn:process id="own" isExecutable="true">%s</bpmn:process>
				</bpmn:definitions>""").formatted(content).getBytes(StandardCharsets.UTF_8)).processes().get(0);
		return NamesInModel.of(process);
	}

}
