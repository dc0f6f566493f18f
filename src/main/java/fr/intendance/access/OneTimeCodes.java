package fr.intendance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import fr.intendance.client.Contact;
import fr.intendance.engine.Refused;
import fr.intendance.keys.BlindIndex;
import fr.intendance.mail.Mail;
import fr.intendance.mail.MailKey;
import fr.intendance.mail.OutgoingMail;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.Salutation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Six digits by mail, to be typed on a page within ten minutes: whoever types them reads
 * the mails of the contact. A code is good once, for one thing, and for five tries.
 */
@Service
public class OneTimeCodes {

	/** How long a code is good. */
	public static final Duration LIFE = Duration.ofMinutes(10);

	private static final int MOST_TRIES = 5;

	private static final int MOST_AN_HOUR = 5;

	/** A second click while the mail is under way. */
	private static final Duration SAME_CLICK = Duration.ofSeconds(30);

	private final CodeRows rows;

	private final Outbox outbox;

	private final Clock clock;

	/** Of a million codes any hash is guessed; not one with a key kept elsewhere. */
	private final BlindIndex index;

	OneTimeCodes(CodeRows rows, BlindIndex index, Outbox outbox, Clock clock) {
		this.rows = rows;
		this.index = index;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Mails a new code at once; an earlier one for the same thing opens nothing any more.
	 * @return the mail; nothing if one left a few seconds ago, which is still good
	 * @throws Refused 429 if they asked for many within the hour
	 */
	@Transactional
	public Optional<OutgoingMail> send(Contact contact, CodeTopic topic) {
		Instant now = this.clock.instant();
		if (this.rows.newest(contact.id(), topic).filter((one) -> isFresh(one, now)).isPresent()) {
			return Optional.empty();
		}
		if (this.rows.sentSince(contact.id(), topic, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
			throw Refused.tooMany("Nous vous avons déjà envoyé plusieurs codes. Utilisez le plus récent, ou réessayez "
					+ "dans une heure\u00a0; vous pouvez aussi nous écrire.");
		}
		String code = Secret.code();
		long id = this.rows.add(contact.id(), topic, print(contact.id(), topic, code), now, now.plus(LIFE));
		MailKey key = new MailKey(topic.engagement(), "code." + topic.key(), Math.toIntExact(id));
		CodeMail view = new CodeMail(code, topic.purpose(), topic.about(), (int) LIFE.toMinutes());
		return Optional.of(this.outbox
			.queue(new Mail(key, contact.email(), Salutation.to(contact.name().value()), view).in(contact.language())));
	}

	/** The same digits for another person or thing are another print. */
	private String print(String contact, CodeTopic topic, String digits) {
		return this.index.of("code " + contact + " " + topic.key() + " " + digits);
	}

	private static boolean isFresh(SentCode code, Instant now) {
		return !code.spent() && code.tries() == 0 && now.isBefore(code.sentAt().plus(SAME_CLICK));
	}

	/**
	 * Somebody typed a code. It counts as a try whatever else fails.
	 * @param contact the contact's id
	 * @param typed as it was typed, with blanks or without
	 * @throws Refused 400 naming {@code code}, with what to do
	 */
	@Transactional(noRollbackFor = Refused.class)
	public ConfirmedCode confirm(String contact, CodeTopic topic, String typed) {
		String digits = typed.replaceAll("[\\s\\u00a0\\u202f.-]", "");
		if (!digits.matches("\\d{6}")) {
			throw wrong("Saisissez les six chiffres du code que nous vous avons envoyé par courriel.");
		}
		SentCode code = this.rows.newest(contact, topic)
			.orElseThrow(() -> wrong("Demandez d’abord un code\u00a0: nous vous l’envoyons par courriel."));
		if (code.spent() || !this.clock.instant().isBefore(code.expiresAt())) {
			throw wrong("Ce code n’est plus valable. Demandez-en un nouveau\u00a0: il arrive aussitôt.");
		}
		if (!this.rows.tryOnce(code.id(), MOST_TRIES)) {
			throw wrong("Trop d’essais avec ce code. Demandez-en un nouveau\u00a0: il arrive aussitôt.");
		}
		if (!code.isPrintedAs(print(contact, topic, digits))) {
			throw wrong("Ce n’est pas le code que nous vous avons envoyé. Vérifiez le courriel le plus récent, puis "
					+ "réessayez.");
		}
		return new ConfirmedCode(code.id(), topic.key());
	}

	/**
	 * The thing is done in the transaction that runs; the code opens nothing any more.
	 * @throws Refused 400 naming {@code code} if it was used meanwhile, or is over
	 */
	@Transactional
	public void spend(ConfirmedCode code, CodeTopic topic) {
		if (!code.isFor(topic) || !this.rows.spend(code.id(), this.clock.instant())) {
			throw wrong("Ce code n’est plus valable. Demandez-en un nouveau\u00a0: il arrive aussitôt.");
		}
	}

	private static Refused wrong(String sentence) {
		return Refused.invalid("code", sentence);
	}

}
