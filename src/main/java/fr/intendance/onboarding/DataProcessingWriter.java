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

	private final FirmTerms terms;

	DataProcessingWriter(ServiceNames services, MessageSource messages, Firm firm, FirmTerms terms) {
		this.services = services;
		this.messages = messages;
		this.firm = firm;
		this.terms = terms;
	}

	DataProcessingView write(Imprint imprint, Party client, Signatory signatory, String contract, AgreedNeeds needs) {
		Locale language = imprint.language();
		List<Processing> processings = needs.services()
			.stream()
			.map((one) -> new Processing(this.services.label(one.service(), language),
					text("processing.purpose", language), text("processing.data", language),
					text("processing.persons", language)))
			.toList();
		List<ContactPoint> contacts = List.of(new ContactPoint(text("contact.firm", language), this.firm.email()),
				new ContactPoint(text("contact.client", language), client.email()));
		return new DataProcessingView(imprint, client, signatory, contract, processings,
				List.of(text("measures", language).split("\\|")), List.of(), contacts, this.terms.storage(language),
				BREACH_HOURS, OBJECTION_DAYS, RETURN_DAYS);
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage("onboarding." + key, null, language);
	}

}
