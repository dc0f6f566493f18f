package fr.intendance.mail.web;

import java.util.List;
import java.util.Optional;

import fr.intendance.engine.Actors;
import fr.intendance.engine.Refused;
import fr.intendance.engine.Role;
import fr.intendance.mail.EmailAddress;
import fr.intendance.mail.Mailbox;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mailbox for programs: tests, and a newcomer's own client. */
@RestController
class MailboxController {

	private final Mailbox mailbox;

	private final Actors actors;

	MailboxController(Mailbox mailbox, Actors actors) {
		this.mailbox = mailbox;
		this.actors = actors;
	}

	/**
	 * The mails in the mailbox, newest first, all or those to one address.
	 * @throws Refused 403 for anybody but the office manager: the links are secrets
	 */
	@GetMapping("/api/mailbox")
	List<MailboxEntry> mails(@RequestParam Optional<String> to) {
		if (!this.actors.required().is(Role.OFFICE_MANAGER)) {
			throw Refused.forbidden("La boîte des courriels est réservée au responsable.");
		}
		return to.map((address) -> this.mailbox.to(EmailAddress.of("to", address)))
			.orElseGet(this.mailbox::all)
			.stream()
			.map(MailboxEntry::of)
			.toList();
	}

}
