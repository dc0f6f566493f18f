package fr.intendance.work;

import java.util.Optional;

import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.Engagements;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import fr.intendance.onboarding.Contracts;
import fr.intendance.work.Changing.NewTerms;

import org.springframework.stereotype.Component;

/** Writes down for the client what was agreed on. */
@Component
class ChangePost {

	private final Engagements engagements;

	private final Contracts contracts;

	private final Outbox outbox;

	ChangePost(Engagements engagements, Contracts contracts, Outbox outbox) {
		this.engagements = engagements;
		this.contracts = contracts;
		this.outbox = outbox;
	}

	void confirm(EngagementReference reference, NewTerms terms, Optional<String> mandate) {
		Contact contact = this.engagements.contact(this.engagements.get(reference));
		boolean monthly = this.contracts.inForce(reference).orElseThrow().priceCents() != 0;
		ContractChangedMail view = new ContractChangedMail(reference.value(), terms.effectiveOn(), monthly,
				terms.hours(), terms.price(), terms.services().stream().map(Contracts.Service::label).toList(),
				mandate);
		int step = this.contracts.terms(reference).size();
		Mail mail = new Mail(new MailKey(reference.value(), "contract.changed", step), contact.email(),
				Salutation.to(contact.name().value()), view)
			.in(contact.language());
		this.outbox.queue(mandate.map(Attachment::document).map(mail::with).orElse(mail));
	}

}
