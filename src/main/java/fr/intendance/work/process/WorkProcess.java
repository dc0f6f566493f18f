package fr.intendance.work.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Processes;
import fr.intendance.work.WorkJourney;

import org.springframework.stereotype.Component;

@Component
class WorkProcess implements WorkJourney {

	private final Processes processes;

	WorkProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public boolean workAsked(EngagementReference engagement) {
		return this.processes.correlate(WorkModel.WORK_ASKED, engagement.value());
	}

	@Override
	public boolean contractChanged(EngagementReference engagement) {
		return this.processes.correlate(WorkModel.CONTRACT_CHANGED, engagement.value());
	}

	@Override
	public void workEntrusted(String task, String client) {
		this.processes.start(WorkModel.PROCESS, task, client);
	}

	@Override
	public boolean workCancelled(String task) {
		return this.processes.end(WorkModel.WORK_CANCELLED, task);
	}

}
