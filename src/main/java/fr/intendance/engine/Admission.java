package fr.intendance.engine;

import java.util.Set;
import java.util.function.Predicate;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The commands without values of ours that may come from outside, and from whom. A
 * command that is named nowhere here and fits no {@link Passage} is refused.
 */
enum Admission {

	READING(Set.of(Role.values()), Admission::reads),

	OWN_LIST(Set.of(Role.OFFICE_MANAGER),
			named("SetTaskOwnerCmd", "SetTaskPriorityCmd", "SetTaskDueDateCmd", "SetTaskFollowUpDateCmd")),

	OPERATION(Set.of(Role.OFFICE_MANAGER, Role.ADMINISTRATOR), named("SetJobRetriesCmd")),

	IDENTITY(Set.of(Role.ADMINISTRATOR),
			named("CheckPassword", "CreateUserCmd", "SaveUserCmd", "DeleteUserCmd", "UnlockUserCmd", "CreateGroupCmd",
					"SaveGroupCmd", "DeleteGroupCmd", "CreateMembershipCmd", "DeleteMembershipCmd",
					"CreateTenantUserMembershipCmd", "DeleteTenantUserMembershipCmd", "GetLicenseKeyCmd",
					"GetTelemetryDataCmd"));

	private static final Set<String> READS = Set.of("IsIdentityServiceReadOnlyCmd", "IsTelemetryEnabledCmd",
			"FindActiveActivityIdsCmd", "ExecuteFilterCountCmd", "ExecuteFilterListCmd", "ExecuteFilterListPageCmd",
			"ExecuteFilterSingleResultCmd", "AuthorizationCheckCmd", "CreateUserQueryCmd", "CreateGroupQueryCmd",
			"CreateTenantQueryCmd", "TaskCountByCandidateGroupCmd", "ExecuteListQueryCmd", "ExecuteQueryCountCmd",
			"ExecuteSingleQueryCmd");

	private final Set<Role> roles;

	private final Predicate<Command<?>> commands;

	Admission(Set<Role> roles, Predicate<Command<?>> commands) {
		this.roles = roles;
		this.commands = commands;
	}

	static boolean admits(Command<?> command, Actor actor) {
		for (Admission admission : values()) {
			if (admission.commands.test(command) && admission.roles.stream().anyMatch(actor::is)) {
				return true;
			}
		}
		return false;
	}

	private static boolean reads(Command<?> command) {
		String name = command.getClass().getSimpleName();
		return command instanceof AbstractQuery || READS.contains(name)
				|| name.matches("Get(?!LicenseKey|Telemetry|NextIdBlock)\\w+Cmd") || ofTheWebApps(command);
	}

	/** Cockpit's plugins run queries of their own in classes of their own. */
	private static boolean ofTheWebApps(Command<?> command) {
		return command.getClass().getName().startsWith("org.camunda.bpm.cockpit.")
				|| command.getClass().getName().startsWith("org.camunda.bpm.admin.");
	}

	private static Predicate<Command<?>> named(String... names) {
		Set<String> all = Set.of(names);
		return command -> all.contains(command.getClass().getSimpleName());
	}

}
