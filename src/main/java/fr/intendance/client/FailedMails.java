package fr.intendance.client;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries mails that were given up once more, several at once. */
@Service
@Transactional
public class FailedMails {

	private final Outbox outbox;

	private final Standings standings;

	private final RefusedAddresses addresses;

	private final Timeline timeline;

	FailedMails(Outbox outbox, Standings standings, RefusedAddresses addresses, Timeline timeline) {
		this.outbox = outbox;
		this.standings = standings;
		this.addresses = addresses;
		this.timeline = timeline;
	}

	/**
	 * Has them leave at once, as they were, of the clients whom the person who is signed
	 * in may see. Where no mail waits for an address any more, nobody is asked to correct
	 * it; whoever is written to in vain again is a new task.
	 * @return those that leave; the others had left, were stopped or are not theirs
	 */
	public Set<Long> tryAgain(Set<Long> ids) {
		Map<EngagementReference, List<OutgoingMail>> failed = this.outbox.failed(ids)
			.stream()
			.collect(Collectors.groupingBy((mail) -> EngagementReference.ofKey(mail.key().engagement())));
		failed.keySet()
			.retainAll(seen(failed.keySet().stream().map(EngagementReference::value).collect(Collectors.toSet())));
		Set<Long> tried = failed.values()
			.stream()
			.flatMap(List::stream)
			.map(OutgoingMail::id)
			.collect(Collectors.toSet());
		if (!tried.isEmpty()) {
			this.outbox.tryAgain(tried);
			this.timeline.recordAll(failed.keySet(), "mail.sentAgain", null, new FreeText(""));
			failed.keySet().forEach(this.addresses::settle);
		}
		return tried;
	}

	private Set<EngagementReference> seen(Set<String> references) {
		return this.standings.of(references)
			.keySet()
			.stream()
			.map(EngagementReference::new)
			.collect(Collectors.toSet());
	}

}
