package fr.intendance.engine;

import java.util.Arrays;
import java.util.Optional;

/** The groups of the engine's identity service that mean something to the product. */
public enum Role {

	/** Approves quotes and reports, sees all clients. */
	OFFICE_MANAGER("office-manager"),

	/** Sees the clients assigned to them. */
	ASSISTANT("assistant"),

	/** A program that starts journeys and sends messages to its own. */
	INTEGRATOR("integrator"),

	/** Looks after users and the engine, not after clients. */
	ADMINISTRATOR("camunda-admin");

	private final String group;

	Role(String group) {
		this.group = group;
	}

	/** The id of the group. */
	public String group() {
		return this.group;
	}

	/** The role that a group stands for, if any. */
	public static Optional<Role> of(String group) {
		return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
	}

}
