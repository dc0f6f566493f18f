package fr.intendance.reply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import fr.intendance.calendar.FrenchDate;
import fr.intendance.client.Answer;
import fr.intendance.client.EngagementReference;
import fr.intendance.client.HandedFile;
import fr.intendance.client.Scan;
import fr.intendance.client.Scans;
import fr.intendance.engine.Refused;

import org.springframework.stereotype.Component;

/**
 * The files that came with answers by mail. They are the client's, and become pieces only
 * when a person says so.
 */
@Component
class ReplyFiles {

	private final Scans scans;

	private final Clock clock;

	ReplyFiles(Scans scans, Clock clock) {
		this.scans = scans;
		this.clock = clock;
	}

	/**
	 * Keeps those that are of a kind that clients may hand over.
	 * @return how many are of another
	 */
	int keep(EngagementReference reference, int reply, List<byte[]> files, String contact) {
		Instant now = this.clock.instant();
		int kept = 0;
		for (byte[] content : files) {
			try {
				HandedFile file = HandedFile.of(content);
				this.scans.keep(reference, code(reply) + ++kept,
						"Fichier reçu par courriel le %s (%d)".formatted(FrenchDate.date(now), kept), file,
						new Answer(Answer.How.MAIL, contact, now));
			}
			catch (Refused ex) {
				// another kind of file: it lies in the mailbox, and the task says so
				continue;
			}
		}
		return files.size() - kept;
	}

	List<Scan> of(Reply reply) {
		String code = code(Integer.parseInt(reply.key().substring(reply.key().lastIndexOf(".R") + 2)));
		return this.scans.of(reply.engagement()).stream().filter((one) -> one.code().startsWith(code)).toList();
	}

	private static String code(int reply) {
		return "reply-" + reply + "-";
	}

}
