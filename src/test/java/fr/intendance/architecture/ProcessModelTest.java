package fr.intendance.architecture;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.ApplicationTest;
import fr.intendance.CoversProcess;
import fr.intendance.engine.TaskForm;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** One name from the model to the service, in both directions. */
@ApplicationTest
class ProcessModelTest {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	@Autowired
	private Map<String, JavaDelegate> delegates;

	@Autowired
	private List<TaskForm> forms;

	@Test
	void aProcessIsNamedLikeItsFileAndKeptForFiveYears() {
		for (File file : Models.files(".bpmn")) {
			Process process = org.camunda.bpm.model.bpmn.Bpmn.readModelFromFile(file)
				.getModelElementsByType(Process.class)
				.iterator()
				.next();

			assertThat(process.getId() + ".bpmn").isEqualTo(file.getName());
			assertThat(process.isExecutable()).isTrue();
			assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1830D");
		}
	}

	@Test
	void everyElementIsNamedAndNoneByTheModeler() {
		assertThat(Models.elements(FlowElement.class)).allSatisfy((element) -> assertThat(element.getId())
			.matches("(StartEvent|EndEvent|IntermediateEvent|BoundaryEvent|UserTask|ServiceTask|CallActivity|SubProcess"
					+ "|EventSubProcess|Gateway|Flow)_[A-Z][A-Za-z0-9]+")
			.doesNotMatch(".*_[0-9a-z]{7}"));
	}

	@Test
	void everyServiceTaskHasADelegateOfItsName() {
		assertThat(Models.elements(ServiceTask.class)).allSatisfy((task) -> {
			String name = Models.name(task.getId());
			assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + Models.bean(name) + "}");
			assertThat(this.delegates).containsKey(Models.bean(name));
			assertThat(this.delegates.get(Models.bean(name)).getClass().getSimpleName()).isEqualTo(name + "Delegate");
		});
	}

	@Test
	void everyDelegateIsUsedByAModel() {
		Set<String> used = Models.elements(ServiceTask.class)
			.map((task) -> Models.bean(Models.name(task.getId())))
			.collect(Collectors.toSet());

		assertThat(used).containsAll(this.delegates.keySet());
	}

	@Test
	void everyUserTaskHasAFormOfItsNameWhichAStageTakes() {
		Set<String> taken = this.forms.stream().map(TaskForm::task).collect(Collectors.toSet());

		assertThat(Models.elements(UserTask.class)).allSatisfy((task) -> {
			String form = Models.kebab(Models.name(task.getId()));
			assertThat(task.getAttributeValueNs(CAMUNDA, "formRef")).isEqualTo(form);
			assertThat(task.getAttributeValueNs(CAMUNDA, "formRefBinding")).isEqualTo("latest");
			assertThat(new File("processes/" + form + ".form")).content().contains("\"id\": \"" + form + "\"");
			assertThat(taken).contains(task.getId());
		});
	}

	@Test
	void everyFormBelongsToAUserTask() {
		Set<String> tasks = Models.elements(UserTask.class).map(UserTask::getId).collect(Collectors.toSet());
		Set<String> forms = Models.elements(UserTask.class)
			.map((task) -> Models.kebab(Models.name(task.getId())) + ".form")
			.collect(Collectors.toSet());

		assertThat(tasks).containsAll(this.forms.stream().map(TaskForm::task).toList());
		assertThat(Models.files(".form")).extracting(File::getName).isSubsetOf(forms);
	}

	@Test
	void everyUserTaskSaysWhatWhoAndByWhen() {
		assertThat(Models.elements(UserTask.class)).allSatisfy((task) -> {
			assertThat(task.getName()).isNotBlank();
			assertThat(task.getDocumentations()).isNotEmpty();
			assertThat(task.getCamundaDueDate()).startsWith("${");
			assertThat(task.getCamundaAssignee() == null ? task.getCamundaCandidateGroups() : task.getCamundaAssignee())
				.isNotBlank();
		});
	}

	@Test
	void calledProcessesAreTheNewestAndGetNothingButTheirKey() {
		assertThat(Models.elements(CallActivity.class)).allSatisfy((call) -> {
			assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
			assertThat(call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list())
				.singleElement()
				.satisfies((in) -> assertThat(in.getCamundaBusinessKey()).isNotBlank());
			assertThat(call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list()).isEmpty();
		});
	}

	@Test
	void everyProcessHasTestsThatPassEachOfItsFlowNodes() {
		ClassPathScanningCandidateComponentProvider tests = new ClassPathScanningCandidateComponentProvider(false);
		tests.addIncludeFilter(new AnnotationTypeFilter(CoversProcess.class));

		Set<String> covered = tests.findCandidateComponents("fr.intendance")
			.stream()
			.map((test) -> ClassUtils.resolveClassName(test.getBeanClassName(), null))
			.map((test) -> test.getAnnotation(CoversProcess.class).value())
			.collect(Collectors.toSet());

		assertThat(covered).isEqualTo(Models.elements(Process.class).map(Process::getId).collect(Collectors.toSet()));
	}

	@Test
	void everyModelWithPicturesHasOnePicture() {
		assertThat(Models.all()).isNotEmpty()
			.allSatisfy((model) -> assertThat(model.getDefinitions().getBpmDiagrams()).hasSize(1));
	}

}
