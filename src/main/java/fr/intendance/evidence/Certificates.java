package fr.intendance.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.intendance.client.Answer;
import fr.intendance.client.Engagements;
import fr.intendance.client.Timeline;
import fr.intendance.document.Addressee;
import fr.intendance.document.Document;
import fr.intendance.document.DocumentTemplate;
import fr.intendance.document.Documents;
import fr.intendance.document.Firm;
import fr.intendance.mail.Attachment;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Salutation;
import fr.intendance.settings.Setting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certifies how something was accepted, from what was written down as it happened, and
 * closes the chain once the certificate is on its way to both.
 */
@Service
@Transactional
public class Certificates {

	private final EvidenceLog log;

	private final Documents documents;

	private final Engagements engagements;

	private final Timeline timeline;

	private final Outbox outbox;

	private final Setting<Firm> firm;

	Certificates(EvidenceLog log, Documents documents, Engagements engagements, Timeline timeline, Outbox outbox,
			Setting<Firm> firm) {
		this.log = log;
		this.documents = documents;
		this.engagements = engagements;
		this.timeline = timeline;
		this.outbox = outbox;
		this.firm = firm;
	}

	/**
	 * Certifies a yes that was given by link or on paper, to both; what was said on the
	 * phone or written by mail was signed by nobody, and the client is told without a
	 * certificate.
	 * @param tellTheClient writes to the client, with the certificate
	 * @throws fr.intendance.document.FirmIncomplete while the settings do not say who the
	 * firm is
	 */
	public void certify(Chain chain, Function<Optional<Document>, OutgoingMail> tellTheClient) {
		Optional<Document> certificate = issue(chain);
		OutgoingMail toTheClient = tellTheClient.apply(certificate);
		certificate.ifPresent((one) -> this.log.add(chain, EvidenceKind.CERTIFIED,
				new Facts().with("number", one.number())
					.with("sha256", one.sha256())
					.with("messageIds", List.of(toTheClient.messageId(), tellTheFirm(chain, one).messageId()))));
	}

	private Optional<Document> issue(Chain chain) {
		List<EvidenceEvent> events = this.log.of(chain);
		return events.stream()
			.filter((one) -> one.kind() == EvidenceKind.ACCEPTED)
			.findFirst()
			.flatMap((yes) -> kind(yes).map((kind) -> issue(kind, chain, new CertificatePage(chain, events, yes))));
	}

	private Document issue(DocumentTemplate kind, Chain chain, CertificatePage page) {
		Addressee client = this.engagements.addressee(chain.engagement());
		Document certificate = this.documents.issue(kind, client, (imprint) -> page.view(imprint, client.party()));
		this.timeline.record(chain.engagement(), "acceptance.certified", certificate.number());
		return certificate;
	}

	private static Optional<DocumentTemplate> kind(EvidenceEvent yes) {
		return switch (Answer.How.valueOf(Facts.read(yes.facts()).get("how").asText())) {
			case LINK -> Optional.of(EvidenceDocument.CERTIFICATE);
			case PAPER -> Optional.of(EvidenceDocument.PAPER);
			case PHONE, MAIL -> Optional.empty();
		};
	}

	private OutgoingMail tellTheFirm(Chain chain, Document certificate) {
		String reference = chain.engagement().value();
		CertificateMail view = new CertificateMail(reference, certificate.number(),
				this.engagements.client(this.engagements.get(chain.engagement())).company(), chain.purpose(),
				chain.subject());
		return this.outbox.queue(new Mail(new MailKey(reference, "certificate." + certificate.number(), 1),
				EmailAddress.of("intendance.firm.email", this.firm.now().email()), Salutation.neutral(), view)
			.with(Attachment.document(certificate.number())));
	}

}
