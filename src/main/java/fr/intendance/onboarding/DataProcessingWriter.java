package fr.intendance.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.intendance.document.Firm;
import fr.intendance.document.Imprint;
import fr.intendance.document.Party;
import fr.intendance.document.Signatory;
import fr.intendance.needsreview.AgreedNeeds;
import fr.intendance.onboarding.DataProcessingView.ContactPoint;
import fr.intendance.onboarding.DataProcessingView.Processing;
import fr.intendance.onboarding.DataProcessingView.SubProcessor;
import fr.intendance.processing.BreachTerms;
import fr.intendance.processing.FirmRole;
import fr.intendance.processing.Officers;
import fr.intendance.processing.Processings;
import fr.intendance.processing.SubProcessors;
import fr.intendance.settings.Setting;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import static fr.intendance.processing.Processing.clauses;
import static fr.intendance.processing.Processing.sentence;

/**
 * Says what happens to the data of the client's own people and customers (GDPR art. 28).
 */
@Component
class DataProcessingWriter {

	private static final int OBJECTION_DAYS = 15;

	private static final int RETURN_DAYS = 30;

	private final Processings processings;

	private final SubProcessors others;

	private final Officers officers;

	private final MessageSource messages;

	private final Setting<Firm> firm;

	private final FirmTerms terms;

	DataProcessingWriter(Processings processings, SubProcessors others, Officers officers, MessageSource messages,
			Setting<Firm> firm, FirmTerms terms) {
		this.processings = processings;
		this.others = others;
		this.officers = officers;
		this.messages = messages;
		this.firm = firm;
		this.terms = terms;
	}

	DataProcessingView write(Imprint imprint, Party client, Signatory signatory, String contract, AgreedNeeds needs) {
		Locale language = imprint.language();
		List<String> services = needs.services().stream().map((one) -> one.service()).toList();
		List<ContactPoint> contacts = new ArrayList<>();
		contacts.add(new ContactPoint(text("contact.firm", language), this.firm.now().email()));
		this.officers.current()
			.ifPresent((one) -> contacts.add(new ContactPoint(text("contact.officer", language), one.email())));
		contacts.add(new ContactPoint(text("contact.client", language), client.email()));
		return new DataProcessingView(imprint, client, signatory, contract,
				this.processings.onBehalf(services, language).stream().map(DataProcessingWriter::row).toList(),
				this.processings.measures(FirmRole.PROCESSOR, language),
				this.others.current().stream().map((one) -> other(one, language)).toList(), contacts,
				this.terms.storage(language), (int) BreachTerms.client(imprint.issuedOn()).toHours(), OBJECTION_DAYS,
				RETURN_DAYS);
	}

	private static Processing row(fr.intendance.processing.Processing one) {
		return new Processing(one.title(), clauses(one.purposes()), sentence(one.data()), sentence(one.people()),
				clauses(one.retention()));
	}

	private SubProcessor other(fr.intendance.processing.SubProcessor one, Locale language) {
		return new SubProcessor(one.name(), this.messages.getMessage(one.service().code(), null, language),
				one.place(language));
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage("onboarding." + key, null, language);
	}

}
