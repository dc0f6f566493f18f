package fr.intendance.offboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Processes;
import fr.intendance.offboarding.LeavingJourney;

import org.springframework.stereotype.Component;

@Component
class LeavingProcess implements LeavingJourney {

	private final Processes processes;

	LeavingProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public boolean engagementAbandoned(EngagementReference reference) {
		return this.processes.correlate(OffboardingModel.ENGAGEMENT_ABANDONED, reference.value());
	}

	@Override
	public boolean contractTerminated(EngagementReference reference) {
		return this.processes.correlate(OffboardingModel.CONTRACT_TERMINATED, reference.value());
	}

}
