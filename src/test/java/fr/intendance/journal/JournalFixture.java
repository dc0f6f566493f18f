package fr.intendance.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Journals as they are exported. */
public final class JournalFixture {

	static final String CLIENT = "C-2026-0042";

	private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

	private JournalFixture() {
	}

	/** The export of a journal with so many events. */
	public static String export(int count) {
		return file(events(count));
	}

	/** The head that a report told when there were so many events. */
	public static String told(int count) {
		return head(events(count)).brief();
	}

	/** What the command says of an export. */
	public static String said(String export, String head) {
		return Verdict.of(export, Optional.of(head).filter((one) -> !one.isEmpty())).sentence();
	}

	static List<JournalEvent> events(int count) {
		return events(CLIENT, count, NOON);
	}

	static List<JournalEvent> events(String client, int count, Instant from) {
		List<JournalEvent> events = new ArrayList<>();
		JournalHead head = new JournalHead(client, 0, Link.NOTHING_BEFORE);
		for (int place = 1; place <= count; place++) {
			JournalEvent event = JournalEvent.after(head, new Happening(from.plusSeconds(place), "E-2026-0042",
					"piece.handedIn", "É-" + place, "user:manager", "onboarding:1/UserTask_CheckPieces"));
			events.add(event);
			head = JournalHead.of(event);
		}
		return events;
	}

	/** Where these events end. */
	public static JournalHead head(List<JournalEvent> events) {
		return JournalHead.of(events.get(events.size() - 1));
	}

	static String file(List<JournalEvent> events) {
		return JournalFile.of(head(events), events);
	}

}
