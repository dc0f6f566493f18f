package fr.intendance.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tenants of the engine, one a client, and who is assigned to them. */
@Component
public class Tenants {

	private final ObjectProvider<IdentityService> identity;

	private final ObjectProvider<TaskService> tasks;

	private final ObjectProvider<ProcessEngine> engine;

	Tenants(ObjectProvider<IdentityService> identity, ObjectProvider<TaskService> tasks,
			ObjectProvider<ProcessEngine> engine) {
		this.identity = identity;
		this.tasks = tasks;
		this.engine = engine;
	}

	/**
	 * Opens the tenant of a new client; its name is its id, since names would be personal
	 * data.
	 */
	public void open(String tenant) {
		Inside.run(() -> {
			Tenant fresh = this.identity.getObject().newTenant(tenant);
			fresh.setName(tenant);
			this.identity.getObject().saveTenant(fresh);
			return fresh;
		});
	}

	/** Nobody is left whose tenant it was. */
	public void close(String tenant) {
		Inside.run(() -> {
			this.identity.getObject().deleteTenant(tenant);
			return tenant;
		});
	}

	/** Lets a person of the firm see a client from now on. */
	public void assign(String user, String tenant) {
		Inside.run(() -> {
			this.identity.getObject().createTenantUserMembership(tenant, user);
			return tenant;
		});
	}

	/** The same for several clients, read and written together. */
	public void assignAll(String user, Set<String> tenants) {
		if (tenants.isEmpty()) {
			return;
		}
		Inside.run(() -> ((ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((command) -> {
				// what was read once is not asked for again within a command
				List<Tenant> read = this.identity.getObject()
					.createTenantQuery()
					.tenantIdIn(tenants.toArray(String[]::new))
					.list();
				read.forEach((one) -> this.identity.getObject().createTenantUserMembership(one.getId(), user));
				return read;
			}));
	}

	/**
	 * Lets them see it no longer; the tasks of this client that they took are offered to
	 * all again.
	 */
	public void withdraw(String user, String tenant) {
		Inside.run(() -> {
			this.identity.getObject().deleteTenantUserMembership(tenant, user);
			this.tasks.getObject()
				.createTaskQuery()
				.taskAssignee(user)
				.tenantIdIn(tenant)
				.list()
				.forEach((task) -> this.tasks.getObject().setAssignee(task.getId(), null));
			return tenant;
		});
	}

	/** The clients that are assigned to a person of the firm. */
	public Set<String> of(String user) {
		return Inside.run(() -> this.identity.getObject()
			.createTenantQuery()
			.userMember(user)
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet()));
	}

	/**
	 * The tasks that somebody took of clients whom they do not see any more are offered
	 * to all again.
	 * @param seen the clients whom they see
	 */
	public void freeUnseen(String user, Set<String> seen) {
		Inside.run(() -> {
			TaskService service = this.tasks.getObject();
			service.createTaskQuery()
				.taskAssignee(user)
				.list()
				.stream()
				.filter((task) -> task.getTenantId() != null && !seen.contains(task.getTenantId()))
				.forEach((task) -> service.setAssignee(task.getId(), null));
			return user;
		});
	}

	/** Whether a client is assigned to a person of the firm. */
	public boolean assigned(String user, String tenant) {
		return Inside
			.run(() -> this.identity.getObject().createTenantQuery().userMember(user).tenantId(tenant).count() > 0);
	}

}
