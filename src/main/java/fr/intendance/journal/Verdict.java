package fr.intendance.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes out when an export is counted again, without the database.
 *
 * @param holds whether every line is what was written, and the head is found if one was
 * given
 * @param sentence the same for people
 */
record Verdict(boolean holds, String sentence) {

	private static final Pattern HEAD = Pattern.compile("(\\d{1,9})-([0-9a-fA-F]{4}[.0-9a-fA-F]{12,80})");

	/**
	 * @param file the text of an export
	 * @param claimed the head that a report tells, if somebody has one
	 */
	static Verdict of(String file, Optional<String> claimed) {
		List<String> lines = List.of(file.split("\n", -1));
		Optional<String> client = JournalFile.client(lines.get(0)).filter((one) -> !one.isEmpty());
		return client.map((one) -> of(one, lines, claimed))
			.orElseGet(() -> new Verdict(false,
					"Ce fichier n’est pas l’export d’un journal\u00a0: sa première ligne ne se lit pas."));
	}

	private static Verdict of(String client, List<String> lines, Optional<String> claimed) {
		List<JournalEvent> events = new ArrayList<>();
		// behind the last line feed there is nothing
		for (int line = 1; line < lines.size() - 1; line++) {
			JournalFile.event(client, lines.get(line)).ifPresent(events::add);
			if (events.size() < line) {
				return altered(line);
			}
		}
		JournalHead head = JournalHead.of(client, events);
		return Link.brokenAt(events)
			.map(Verdict::altered)
			.orElseGet(() -> isWhole(lines, head)
					? claimed.map((one) -> compared(one, events, head)).orElseGet(() -> intact(head, "")) : cut(head));
	}

	private static boolean isWhole(List<String> lines, JournalHead head) {
		return lines.get(0).equals(JournalFile.first(head)) && lines.get(lines.size() - 1).isEmpty();
	}

	private static Verdict altered(int place) {
		return new Verdict(false,
				("Journal altéré à l’événement %d (ligne %d du fichier)\u00a0: il n’est pas celui qui a été"
						+ " écrit, ou ne suit pas le précédent.")
					.formatted(place, place + 1));
	}

	private static Verdict cut(JournalHead head) {
		return new Verdict(false,
				("Journal altéré\u00a0: la première ligne n’annonce pas ce qui suit, soit %s. Il en manque"
						+ " à la fin, ou elle a été changée.")
					.formatted(count(head)));
	}

	private static Verdict intact(JournalHead head, String more) {
		return new Verdict(true,
				"Journal intact\u00a0: %s, empreinte %s.%s".formatted(count(head), head.brief(), more));
	}

	private static String count(JournalHead head) {
		return head.events() + ((head.events() > 1) ? " événements" : " événement");
	}

	private static Verdict compared(String claimed, List<JournalEvent> events, JournalHead head) {
		Matcher parts = HEAD.matcher(claimed.strip());
		if (!parts.matches()) {
			return new Verdict(false,
					"L’empreinte «\u00a0%s\u00a0» ne se lit pas. Recopiez-la du compte rendu, par exemple %s."
						.formatted(claimed.strip(), head.brief()));
		}
		int place = Integer.parseInt(parts.group(1));
		String hash = parts.group(2).replace(".", "").toLowerCase(Locale.ROOT);
		boolean found = place <= events.size()
				&& ((place > 0) ? events.get(place - 1).hash() : Link.NOTHING_BEFORE).startsWith(hash);
		return found ? intact(head, " L’empreinte %s s’y trouve, à l’événement %d.".formatted(claimed.strip(), place))
				: new Verdict(false,
						("L’empreinte %s ne se trouve pas dans ce journal\u00a0: son passé a été réécrit depuis,"
								+ " ou c’est le journal d’un autre client.")
							.formatted(claimed.strip()));
	}

}
