package fr.intendance.onboarding;

import java.util.List;
import java.util.Locale;

import fr.intendance.document.Firm;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.Signatory;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.onboarding.DataProcessingView.ContactPoint;
import fr.intendance.onboarding.DataProcessingView.Processing;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what happens to the data of the client's own people and customers (GDPR art. 28).
 */
@Component
class DataProcessingWriter {

	private static final int BREACH_HOURS = 48;

	private static final int OBJECTION_DAYS = 15;

	private static final int RETURN_DAYS = 30;

	private final ServiceNames services;

	private final MessageSource messages;

	private final Firm firm;

	private final OnboardingSettings settings;

	DataProcessingWriter(ServiceNames services, MessageSource messages, Firm firm, OnboardingSettings settings) {
		this.services = services;
		this.messages = messages;
		this.firm = firm;
		this.settings = settings;
	}

	DataProcessingView write(Imprint imprint, Party client, Signatory signatory, String contract, AgreedNeeds needs) {
		List<Processing> processings = needs.services()
			.stream()
			.map((one) -> new Processing(this.services.label(one.service()), text("processing.purpose"),
					text("processing.data"), text("processing.persons")))
			.toList();
		List<ContactPoint> contacts = List.of(new ContactPoint(text("contact.firm"), this.firm.email()),
				new ContactPoint(text("contact.client"), client.email()));
		return new DataProcessingView(imprint, client, signatory, contract, processings,
				List.of(text("measures").split("\\|")), List.of(), contacts, this.settings.storage(), BREACH_HOURS,
				OBJECTION_DAYS, RETURN_DAYS);
	}

	private String text(String key) {
		return this.messages.getMessage("onboarding." + key, null, Locale.FRANCE);
	}

}
