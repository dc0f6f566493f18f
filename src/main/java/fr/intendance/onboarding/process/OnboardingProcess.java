package fr.intendance.onboarding.process;

import fr.intendance.client.EngagementReference;
import fr.intendance.engine.Processes;
import fr.intendance.onboarding.OnboardingJourney;

import org.springframework.stereotype.Component;

@Component
class OnboardingProcess implements OnboardingJourney {

	private final Processes processes;

	OnboardingProcess(Processes processes) {
		this.processes = processes;
	}

	@Override
	public boolean pieceSentBack(EngagementReference reference) {
		return this.processes.correlate(OnboardingModel.PIECE_SENT_BACK, reference.value());
	}

	@Override
	public boolean contractWithdrawn(EngagementReference reference) {
		return this.processes.correlate(OnboardingModel.CONTRACT_WITHDRAWN, reference.value());
	}

}
