package fr.intendance.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.intendance.access.OneTimeCodes;
import fr.intendance.client.Answer;
import fr.intendance.client.Contact;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.HandedFile;
import fr.intendance.engine.Processes;
import fr.intendance.engine.Refused;
import fr.intendance.mail.OutgoingMail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how something comes to be accepted, from the mail that offered it to the
 * yes, and asks for the code without which no yes by link counts.
 */
@Service
@Transactional
public class Acceptances {

	private final EvidenceLog log;

	private final EvidenceRows rows;

	private final OneTimeCodes codes;

	private final ShownFiles files;

	private final Processes processes;

	Acceptances(EvidenceLog log, EvidenceRows rows, OneTimeCodes codes, ShownFiles files, Processes processes) {
		this.log = log;
		this.rows = rows;
		this.codes = codes;
		this.files = files;
		this.processes = processes;
	}

	/**
	 * A mail asks for it.
	 * @param documents the numbers of what goes with it
	 */
	public void offered(Chain chain, List<String> documents, OutgoingMail mail) {
		this.log.add(chain, EvidenceKind.SENT,
				new Facts().with("documents", this.files.of(documents))
					.with("messageId", mail.messageId())
					.with("to", mail.to().masked())
					.with("processes", this.processes.running(chain.engagement().value())));
	}

	/** The page that asks for it was looked at. */
	public void opened(Chain chain, Origin origin) {
		this.log.addLook(chain, EvidenceKind.OPENED, new Facts().from(origin));
	}

	/** The file of a document was opened, which one of the chains may be about. */
	public void read(EngagementReference engagement, String number, Origin origin) {
		for (String subject : this.rows.subjects(engagement.value())) {
			this.rows.of(engagement.value(), subject)
				.stream()
				.filter((one) -> one.kind() == EvidenceKind.SENT)
				.flatMap((one) -> Facts.read(one.facts()).at("/documents").findParents("number").stream())
				.filter((one) -> one.get("number").asText().equals(number))
				.findFirst()
				.ifPresent((one) -> this.log.addLook(Chain.ofQuote(engagement, subject), EvidenceKind.READ,
						new Facts().with("number", number).with("sha256", one.get("sha256").asText()).from(origin)));
		}
	}

	/**
	 * Somebody is about to accept, and gets a code by mail.
	 * @throws Refused 429 if they asked for many within the hour
	 */
	public void askForCode(Chain chain, Contact contact, Declaration declared, Origin origin) {
		// of two clicks at once the second finds the code of the first
		this.log.lock(chain);
		this.codes.send(contact, chain.topic())
			.ifPresent((mail) -> this.log.add(chain, EvidenceKind.CODE_SENT,
					declared(declared).with("messageId", mail.messageId())
						.with("to", mail.to().masked())
						.with("goodForMinutes", OneTimeCodes.LIFE.toMinutes())
						.from(origin)));
	}

	/**
	 * They typed a code.
	 * @param contact the contact's id
	 * @throws Refused 400 naming {@code code}, with what to do
	 */
	@Transactional(noRollbackFor = Refused.class)
	public Click confirm(Chain chain, String contact, String typed, Origin origin) {
		try {
			Click click = new Click(this.codes.confirm(contact, chain.topic(), typed), origin);
			this.log.add(chain, EvidenceKind.CODE_CONFIRMED,
					new Facts().with("code", click.code().id()).with("contact", contact).from(origin));
			return click;
		}
		catch (Refused ex) {
			this.log.addLook(chain, EvidenceKind.CODE_REFUSED, new Facts().with("contact", contact).from(origin));
			throw ex;
		}
	}

	/**
	 * The yes.
	 * @param click by link, that they typed the code, which is spent now
	 * @param paper what was scanned, where it was given on paper
	 * @param more what else is known of it
	 * @throws Refused 400 naming {@code code} if there is none by link, or it is over
	 */
	public void accepted(Chain chain, Declaration declared, Answer answer, Optional<Click> click,
			Optional<HandedFile> paper, Map<String, String> more) {
		Facts facts = declared(declared).with("how", answer.how().name())
			.with("by", answer.by())
			.with("documents", this.files.of(declared.documents()))
			.with("processes", this.processes.running(chain.engagement().value()));
		more.forEach(facts::with);
		if (answer.how() == Answer.How.LINK) {
			Click given = click.orElseThrow(() -> Refused.invalid("code", "Saisissez le code reçu par courriel."));
			this.codes.spend(given.code(), chain.topic());
			facts.with("code", given.code().id()).from(given.origin());
		}
		paper.ifPresent((scan) -> facts.with("scan",
				new Facts().with("sha256", scan.sha256())
					.with("bytes", scan.content().length)
					.with("contentType", scan.type().contentType())
					.part()));
		this.log.add(chain, EvidenceKind.ACCEPTED, facts);
	}

	private static Facts declared(Declaration declared) {
		return new Facts().with("name", declared.name().value())
			.with("capacity", declared.capacity().value())
			.with("company", declared.company())
			.with("statement", declared.statement())
			.with("boxes",
					declared.boxes()
						.stream()
						.map((box) -> new Facts().with("name", box.name())
							.with("version", box.version().toString())
							.with("text", box.sentence())
							.with("ticked", declared.ticked().contains(box.name()))
							.part())
						.toList());
	}

}
