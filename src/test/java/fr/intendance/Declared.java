package fr.intendance;

import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Gives a model of a test the declarations without which it is not deployed. */
public final class Declared {

	private Declared() {
	}

	/** Declares a little of everything, and these variables. */
	public static BpmnModelInstance with(BpmnModelInstance model, String... variables) {
		Map<String, String> all = enough();
		all.put("gdpr.variables", String.join(" ", variables));
		return by(model, all);
	}

	/** Declares just that. */
	public static BpmnModelInstance by(BpmnModelInstance model, Map<String, String> properties) {
		Process process = model.getModelElementsByType(Process.class).iterator().next();
		if (process.getExtensionElements() == null) {
			process.setExtensionElements(model.newInstance(ExtensionElements.class));
		}
		CamundaProperties declared = process.getExtensionElements().addExtensionElement(CamundaProperties.class);
		new TreeMap<>(properties).forEach((name, value) -> {
			CamundaProperty property = model.newInstance(CamundaProperty.class);
			property.setCamundaName(name);
			property.setCamundaValue(value);
			declared.addChildElement(property);
		});
		return model;
	}

	/** What every process has to declare. */
	public static Map<String, String> enough() {
		return new TreeMap<>(Map.of("gdpr.role", "controller", "gdpr.purposes", "follow-engagement", "gdpr.people",
				"prospects", "gdpr.data", "state", "gdpr.retention", "prospect", "gdpr.recipients", "firm-staff"));
	}

}
