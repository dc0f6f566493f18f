package fr.intendance.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.intendance.access.Links;
import fr.intendance.client.Contact;
import fr.intendance.client.Engagement;
import fr.intendance.client.EngagementReference;
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

/** The mails while a client is set up. */
@Component
class OnboardingLetters {

	private final Engagements engagements;

	private final Links links;

	private final Outbox outbox;

	private final Setting<Firm> firm;

	private final PieceWords words;

	OnboardingLetters(Engagements engagements, Links links, Outbox outbox, Setting<Firm> firm, PieceWords words) {
		this.engagements = engagements;
		this.links = links;
		this.outbox = outbox;
		this.firm = firm;
		this.words = words;
	}

	/** To the client, with the three documents and the link to sign. */
	OutgoingMail askForSignature(ClientSetup setup, Optional<String> notice) {
		Contact contact = contact(setup.reference());
		String link = this.links.to(contact.id(), setup.reference().value(), "signature");
		return queue(setup.reference(), "contract.sent", contact, new SignatureMail(setup.numbers().get(0), link),
				with(notice, setup));
	}

	/** To the client, with what they signed and how that is certified. */
	OutgoingMail confirmSignature(ClientSetup setup, Optional<WithdrawalRight> right, Optional<Document> certificate) {
		EngagementReference reference = setup.reference();
		Optional<String> certified = certificate.map(Document::number);
		List<String> signed = with(right.flatMap(WithdrawalRight::notice), setup);
		return queue(reference, "contract.confirmed", contact(reference), signed(setup, right, certified),
				Stream.concat(certified.stream(), signed.stream()).toList());
	}

	/** To the firm, at once. */
	void tellTheFirm(ClientSetup setup) {
		EngagementReference reference = setup.reference();
		Engagement engagement = this.engagements.get(reference);
		ContractSignedMail view = new ContractSignedMail(reference.value(), setup.numbers().get(0),
				this.engagements.client(engagement).company());
		this.outbox.queue(new Mail(new MailKey(reference.value(), "contract.signed", 1),
				EmailAddress.of("intendance.firm.email", this.firm.now().email()), Salutation.neutral(), view));
	}

	private SignedMail signed(ClientSetup setup, Optional<WithdrawalRight> right, Optional<String> certificate) {
		Optional<String> link = right.flatMap(WithdrawalRight::window)
			.map((one) -> this.links.to(contact(setup.reference()).id(), setup.reference().value(), "withdrawal"));
		return new SignedMail(setup.numbers().get(0),
				right.flatMap(WithdrawalRight::window).map(Withdrawals.Window::lastDay), link, certificate);
	}

	private static List<String> with(Optional<String> notice, ClientSetup setup) {
		return Stream.concat(setup.numbers().stream(), notice.stream()).toList();
	}

	/** To the client, with the sheet to keep at hand. */
	void welcome(ClientSetup setup, String sheet) {
		EngagementReference reference = setup.reference();
		queue(reference, "contract.welcome", contact(reference),
				new WelcomeMail(setup.numbers().get(0), setup.startsOn().orElseThrow(), sheet), List.of(sheet));
	}

	/** To the client, that their withdrawal arrived, and to the firm. */
	void confirmWithdrawal(ClientSetup setup) {
		EngagementReference reference = setup.reference();
		String contract = setup.numbers().get(0);
		queue(reference, "contract.withdrawn", contact(reference), new WithdrawnMail(contract), List.of());
		String company = this.engagements.client(this.engagements.get(reference)).company();
		this.outbox.queue(new Mail(new MailKey(reference.value(), "contract.withdrawn.told", 1),
				EmailAddress.of("intendance.firm.email", this.firm.now().email()), Salutation.neutral(),
				new ContractWithdrawnMail(reference.value(), contract, company)));
	}

	/** To the client, with the list and the link to hand over. */
	void requestPieces(EngagementReference reference, List<Piece> pieces) {
		Contact contact = contact(reference);
		List<String> labels = pieces.stream().map((one) -> this.words.label(one, contact.language())).toList();
		String link = this.links.to(contact.id(), reference.value(), "pieces");
		Mail mail = new Mail(new MailKey(reference.value(), "pieces.requested", 1), contact.email(),
				Salutation.to(contact.name().value()), new PiecesMail(labels, link, kickOff(reference, contact)))
			.about(Pieces.awaited(reference))
			.in(contact.language());
		this.outbox.queue(mail);
	}

	/** To the client, with an entry for their calendar. */
	void confirmKickOff(EngagementReference reference, KickOffSlot slot, String calendar) {
		Contact contact = contact(reference);
		MailKey key = new MailKey(reference.value(), "kick-off.chosen", slot.moves() + 1);
		this.outbox.queue(new Mail(key, contact.email(), Salutation.to(contact.name().value()),
				new KickOffMail(slot.at(), KickOffHours.LENGTH.toMinutes(), kickOff(reference, contact)))
			.in(contact.language())
			.with(Attachment.invitation(calendar)));
	}

	private String kickOff(EngagementReference reference, Contact contact) {
		return this.links.to(contact.id(), reference.value(), "kick-off");
	}

	/** To the client: why a piece is to be handed in anew, and where. */
	void returnPiece(EngagementReference reference, Piece piece) {
		Contact contact = contact(reference);
		PieceReturnedMail view = new PieceReturnedMail(this.words.label(piece, contact.language()),
				piece.reason().orElseThrow().value(), this.links.to(contact.id(), reference.value(), "pieces"));
		MailKey key = new MailKey(reference.value(), "piece.sentBack." + piece.code(), piece.timesSentBack());
		this.outbox.queue(new Mail(key, contact.email(), Salutation.to(contact.name().value()), view)
			.about(Pieces.awaited(reference))
			.in(contact.language()));
	}

	private OutgoingMail queue(EngagementReference reference, String purpose, Contact contact, MailView view,
			List<String> documents) {
		Mail mail = new Mail(new MailKey(reference.value(), purpose, 1), contact.email(),
				Salutation.to(contact.name().value()), view)
			.about(Contracting.awaited(reference))
			.in(contact.language());
		for (String number : documents) {
			mail = mail.with(Attachment.document(number));
		}
		return this.outbox.queue(mail);
	}

	private Contact contact(EngagementReference reference) {
		return this.engagements.contact(this.engagements.get(reference));
	}

}
