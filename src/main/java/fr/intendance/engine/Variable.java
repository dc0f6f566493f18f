package fr.intendance.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable, declared once in the model class of its stage. Its value is a
 * scalar and never personal data: what people type belongs into our own tables.
 *
 * @param <T> what it holds
 * @param name the name that the model's expressions use
 * @param type the scalar type of its value
 */
public record Variable<T>(String name, Class<T> type) {

	public static Variable<Boolean> yesOrNo(String name) {
		return new Variable<>(name, Boolean.class);
	}

	public static Variable<String> text(String name) {
		return new Variable<>(name, String.class);
	}

	/** A moment that a timer of the model waits for. */
	public static Variable<java.util.Date> moment(String name) {
		return new Variable<>(name, java.util.Date.class);
	}

	/**
	 * Reads the value from a process.
	 * @throws IllegalStateException if it was never set, naming the variable and the
	 * place
	 */
	public T from(VariableScope scope) {
		Object value = scope.getVariable(this.name);
		if (value == null) {
			throw new IllegalStateException("Variable '%s' (%s) is missing in %s".formatted(this.name,
					this.type.getSimpleName(), scope.getVariableScopeKey()));
		}
		return this.type.cast(value);
	}

	public void to(VariableScope scope, T value) {
		scope.setVariable(this.name, value);
	}

}
