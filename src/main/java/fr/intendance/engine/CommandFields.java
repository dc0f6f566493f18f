package fr.intendance.engine;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.springframework.beans.DirectFieldAccessor;

/**
 * The fields of a command of the engine, which has no accessors for them. A test pins
 * their names to the engine's version.
 */
final class CommandFields {

	private final DirectFieldAccessor fields;

	CommandFields(Command<?> command) {
		this.fields = new DirectFieldAccessor(command);
	}

	String text(String field) {
		return (String) this.fields.getPropertyValue(field);
	}

	void set(String field, Object value) {
		this.fields.setPropertyValue(field, value);
	}

	/**
	 * The values of a map of variables: scalars as they are, anything else by its type.
	 */
	FormValues values(String field) {
		Map<String, Object> scalars = new HashMap<>();
		Object map = this.fields.getPropertyValue(field);
		if (map != null) {
			@SuppressWarnings("unchecked")
			VariableMap variables = Variables.fromMap((Map<String, Object>) map);
			for (String name : variables.keySet()) {
				TypedValue typed = variables.getValueTyped(name);
				scalars.put(name, scalar(typed) ? variables.get(name) : typed);
			}
		}
		return new FormValues(scalars);
	}

	/** Also what Tasklist sends for an empty field, which has a type of its own. */
	private static boolean scalar(TypedValue typed) {
		return typed == null || typed instanceof PrimitiveValue || typed.getType() == null
				|| typed.getType() == ValueType.NULL;
	}

}
