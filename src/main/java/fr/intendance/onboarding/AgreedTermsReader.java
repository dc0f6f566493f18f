package fr.intendance.onboarding;

import fr.intendance.client.EngagementReference;
import fr.intendance.settings.Setting;

import org.springframework.stereotype.Component;

/** Finds what a contract promises in numbers. */
@Component
class AgreedTermsReader {

	private final ClientSetupRepository setups;

	private final Setting<OnboardingSettings> settings;

	AgreedTermsReader(ClientSetupRepository setups, Setting<OnboardingSettings> settings) {
		this.setups = setups;
		this.settings = settings;
	}

	/** Contracts that were drawn up before this was kept promise what is set now. */
	AgreedTerms of(EngagementReference reference) {
		return this.setups.findById(reference.value())
			.flatMap(ClientSetup::agreed)
			.orElseGet(() -> AgreedTerms.of(this.settings.now()));
	}

}
