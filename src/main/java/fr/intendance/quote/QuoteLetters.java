package fr.intendance.quote;

import java.util.Optional;

import fr.intendance.access.Links;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.Engagements;
import fr.intendance.document.Document;
import fr.intendance.document.Firm;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.MailView;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Salutation;
import fr.intendance.settings.Setting;
import org.springframework.stereotype.Component;

/** The mails about a quote. */
@Component
class QuoteLetters {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	private final Setting<Firm> firm;

	QuoteLetters(Engagements engagements, Links links, Outbox outbox, Setting<Firm> firm) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
		this.firm = firm;
	}

	/** To the client, with the PDF and the link to answer. */
	OutgoingMail send(Quote quote) {
		Contact contact = contact(quote);
		String link = this.links.to(contact.id(), quote.reference().value(), "quote");
		QuoteSentMail view = new QuoteSentMail(quote.number().orElseThrow(), quote.issuedTotals().orElseThrow().due(),
				quote.terms().formula().isMonthly(), quote.validUntil().orElseThrow(), quote.edition() > 1, link);
		return queue(quote, "quote.sent", contact, view, Optional.empty());
	}

	/** To the client: their yes arrived, how it is certified, and what comes next. */
	OutgoingMail confirm(Quote quote, Optional<Document> certificate) {
		return queue(quote, "quote.confirmed", contact(quote),
				new QuoteConfirmedMail(quote.number().orElseThrow(), quote.terms().startsOn().orElseThrow(),
						quote.sha256().orElseThrow(), certificate.map(Document::number)),
				certificate);
	}

	/** To the client: it does not count any more, and why. */
	void takeBack(Quote quote, boolean again) {
		Contact contact = contact(quote);
		QuoteWithdrawnMail view = new QuoteWithdrawnMail(quote.number().orElseThrow(), again,
				quote.reason().orElseThrow().value());
		this.outbox
			.queue(new Mail(key(quote, "quote.takenBack"), contact.email(), Salutation.to(contact.name().value()), view)
				.about(Quoting.awaited(quote.reference()))
				.in(contact.language()));
	}

	/**
	 * To the firm, at once.
	 * @param said why, what is to change, or which options they take; may be empty
	 */
	void tellTheFirm(Quote quote, QuoteAnswer answer, String said) {
		Engagement engagement = this.engagements.get(quote.reference());
		QuoteAnsweredMail view = new QuoteAnsweredMail(quote.reference().value(), answer.number(),
				this.engagements.client(engagement).company(), answer.kind().name(), said);
		this.outbox.queue(new Mail(key(quote, "quote.answered"),
				EmailAddress.of("intendance.firm.email", this.firm.now().email()), Salutation.neutral(), view));
	}

	private OutgoingMail queue(Quote quote, String purpose, Contact contact, MailView view,
			Optional<Document> certificate) {
		Mail mail = new Mail(key(quote, purpose), contact.email(), Salutation.to(contact.name().value()), view)
			.about(Quoting.awaited(quote.reference()))
			.in(contact.language())
			.with(Attachment.document(quote.number().orElseThrow()));
		return this.outbox.queue(certificate.map((one) -> mail.with(Attachment.document(one.number()))).orElse(mail));
	}

	private Contact contact(Quote quote) {
		return this.engagements.contact(this.engagements.get(quote.reference()));
	}

	private static MailKey key(Quote quote, String purpose) {
		return new MailKey(quote.reference().value(), purpose, quote.edition());
	}

}
