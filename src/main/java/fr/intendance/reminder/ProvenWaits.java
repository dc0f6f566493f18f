package fr.intendance.reminder;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.intendance.client.EngagementReference;
import fr.intendance.client.Timeline;
import fr.intendance.client.TimelineEntry;
import fr.intendance.mail.Outbox;
import fr.intendance.mail.OutgoingMail;

import org.springframework.stereotype.Component;

/** Gathers what is known of each answer: its rounds, mails and decisions. */
@Component
class ProvenWaits {

	/** As in {@code E-2026-0042.2026-11.report}. */
	private static final Pattern MONTH = Pattern.compile("\\.(\\d{4}-\\d{2})\\.");

	private final AwaitedRepository awaited;

	private final PastRounds past;

	private final ReminderLetters letters;

	private final Outbox outbox;

	private final Timeline timeline;

	ProvenWaits(AwaitedRepository awaited, PastRounds past, ReminderLetters letters, Outbox outbox, Timeline timeline) {
		this.awaited = awaited;
		this.past = past;
		this.letters = letters;
		this.outbox = outbox;
		this.timeline = timeline;
	}

	List<ProvenWait> of(EngagementReference reference) {
		List<Awaited> all = this.awaited.findByEngagementOrderBySince(reference.value());
		if (all.isEmpty()) {
			return List.of();
		}
		List<PastRounds.Round> past = this.past.of(reference);
		Map<Long, Set<String>> reminded = this.letters.about(reference);
		List<OutgoingMail> mails = this.outbox.about(all.stream().map(Awaited::key).toList(), reminded.keySet());
		Known known = new Known(past, mails, reminded, this.timeline.of(reference));
		return Stream.concat(past.stream().map(known::ofPast), all.stream().map(known::ofLast))
			.sorted(Comparator.comparing(ProvenWait::since))
			.toList();
	}

	private record Known(List<PastRounds.Round> past, List<OutgoingMail> mails, Map<Long, Set<String>> reminded,
			List<TimelineEntry> events) {

		ProvenWait ofPast(PastRounds.Round one) {
			Predicate<Instant> during = after(one.key(), one.since()).and((moment) -> !moment.isAfter(one.stoppedAt()));
			return new ProvenWait(one.ladder().code(), reported(one.key()), one.since(), letters(one.key(), during),
					decisions(one.ladder(), one.since(), Optional.of(one.stoppedAt())), one.because().name(),
					Optional.of(one.stoppedAt()), Optional.empty());
		}

		ProvenWait ofLast(Awaited one) {
			Predicate<Instant> during = after(one.key(), one.since());
			return new ProvenWait(one.ladder().code(), reported(one.key()), one.since(), letters(one.key(), during),
					decisions(one.ladder(), one.since(), one.stoppedAt()),
					one.stoppedBecause().map(Enum::name).orElse("OPEN"), one.stoppedAt(), one.nextAt());
		}

		/**
		 * What asks for an answer anew is written between the end of one wait and the
		 * next.
		 */
		private Predicate<Instant> after(String key, Instant since) {
			Optional<Instant> before = this.past.stream()
				.filter((one) -> one.key().equals(key) && !one.stoppedAt().isAfter(since))
				.map(PastRounds.Round::stoppedAt)
				.max(Comparator.naturalOrder());
			return (moment) -> before.map(moment::isAfter).orElse(true);
		}

		private static Optional<YearMonth> reported(String key) {
			return MONTH.matcher(key).results().map((found) -> YearMonth.parse(found.group(1))).findFirst();
		}

		private List<ProvenWait.Letter> letters(String key, Predicate<Instant> during) {
			List<ProvenWait.Letter> letters = new ArrayList<>();
			int reminders = 0;
			for (OutgoingMail mail : this.mails) {
				boolean reminder = this.reminded.getOrDefault(mail.id(), Set.of()).contains(key);
				if ((reminder || mail.conversation().equals(key)) && during.test(mail.queuedAt())) {
					reminders += reminder ? 1 : 0;
					letters.add(ProvenWait.Letter.of(mail, reminder ? reminders : 0));
				}
			}
			return letters;
		}

		/** While it was awaited: the timeline does not tell one report from another. */
		private List<ProvenWait.Decision> decisions(Ladder ladder, Instant since, Optional<Instant> stoppedAt) {
			return this.events.stream()
				.filter((one) -> one.event().startsWith("reminder.") && !one.event().equals("reminder.sent"))
				.filter((one) -> isAbout(one, ladder) && !one.happenedAt().isBefore(since)
						&& stoppedAt.map((end) -> !one.happenedAt().isAfter(end)).orElse(true))
				.map(ProvenWait.Decision::of)
				.toList();
		}

		/** What is about nothing in particular is about all reminders. */
		private static boolean isAbout(TimelineEntry event, Ladder ladder) {
			return event.about() == null || event.about().split("/")[0].equals(ladder.code());
		}

	}

}
