package fr.intendance.engine;

import java.util.Arrays;
import java.util.Optional;

/** The groups of the engine's identity service that mean something to the product. */
public enum Role {

	/** Approves quotes and reports, sees all clients. */
	OFFICE_MANAGER("office-manager", "Office managers"),

	/** Sees the clients assigned to them. */
	ASSISTANT("assistant", "Assistants"),

	/** A program that starts journeys and sends messages to its own. */
	INTEGRATOR("integrator", "Programmes"),

	/** Looks after users and the engine, not after clients. */
	ADMINISTRATOR("camunda-admin", "Administrateurs");

	private final String group;

	private final String label;

	Role(String group, String label) {
		this.group = group;
		this.label = label;
	}

	/** The id of the group. */
	public String group() {
		return this.group;
	}

	/** What people call those who have it, in French. */
	public String label() {
		return this.label;
	}

	/** The role that a group stands for, if any. */
	public static Optional<Role> of(String group) {
		return Arrays.stream(values()).filter(role -> role.group.equals(group)).findFirst();
	}

}
