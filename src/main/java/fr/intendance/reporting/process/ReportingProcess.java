package fr.intendance.reporting.process;

import fr.intendance.engine.Processes;
import fr.intendance.reporting.ReportJourney;

import org.springframework.stereotype.Component;

@Component
class ReportingProcess implements ReportJourney {

	private final Processes processes;

	ReportingProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public void reportOpened(String report, String client) {
		this.processes.start(ReportingModel.PROCESS, report, client);
	}

	@Override
	public boolean reportCancelled(String report) {
		return this.processes.end(ReportingModel.REPORT_CANCELLED, report);
	}

}
