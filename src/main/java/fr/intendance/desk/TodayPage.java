package fr.intendance.desk;

import java.util.Optional;

import fr.intendance.inbox.MailboxOutage;
import fr.intendance.inbox.StrayMails;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to do today, for the person who is signed in. */
@RestController
class TodayPage {

	private final TodaySheet sheet;

	private final StrayMails strays;

	private final MailboxOutage outage;

	private final DeskPages pages;

	TodayPage(TodaySheet sheet, StrayMails strays, MailboxOutage outage, DeskPages pages) {
		this.sheet = sheet;
		this.strays = strays;
		this.outage = outage;
		this.pages = pages;
	}

	@GetMapping("/desk")
	ResponseEntity<String> show() {
		return this.pages.show("today",
				(frame) -> new View(frame, this.sheet.today(), frame.manager() ? this.strays.count() : 0,
						this.outage.since().filter((since) -> frame.manager()).map(Reading::dateAndTime)));
	}

	/**
	 * @param frame what surrounds the page
	 * @param today what there is to do
	 * @param strays how many mails found no engagement
	 * @param mailboxAway since when the mailbox cannot be read, in words
	 */
	record View(Frame frame, TodaySheet.Today today, long strays, Optional<String> mailboxAway) {
	}

}
