package fr.intendance.client;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import fr.intendance.MovableTime;

import org.springframework.jdbc.core.JdbcTemplate;

/** One row of each kind that an engagement comes to have besides its reports. */
final class OneOfEach {

	private static final OffsetDateTime THEN = MovableTime.START.atOffset(ZoneOffset.UTC);

	private static final byte[] FILE = "%PDF-1.7 a piece".getBytes();

	private static final String SHA256 = "a".repeat(64);

	private OneOfEach() {
	}

	static void write(JdbcTemplate database, EngagementReference reference) {
		String of = reference.value();
		String holder = "E" + of.substring(1);
		database.update(
				"insert into engagement_note (engagement, text, written_by, written_at) values (?, ?, 'manager', ?)",
				of, "Préfère le matin.", THEN);
		database
			.update("insert into late_answer (id, engagement, page, text, given_by, given_at, version) values (?, ?,"
					+ " 'quote', ?, 'contact', ?, 0)", of + ".late", of, "Trop tard.", THEN);
		database.update(
				"insert into reply (id, engagement, sender, stranger, subject, text, left_out, arrived_at, version)"
						+ " values (?, ?, ?, false, ?, ?, 0, ?, 0)",
				of + ".reply", of, "a@b.example", "Re: devis", "Merci.", THEN);
		database.update("insert into piece (engagement, code, label, file, rank, state, content_type, sha256, given_at,"
				+ " version) values (?, 'registration', 'Extrait Kbis', true, 1, 'HANDED_IN', 'application/pdf', ?, ?, 0)",
				of, SHA256, THEN);
		database.update("insert into scan (engagement, code, label, content_type, sha256, came_by, given_by, given_at,"
				+ " content, holder) values (?, 'late-answer-1', 'Fichier', 'application/pdf', ?, 'LINK', 'contact', ?, ?, ?)",
				of, SHA256, THEN, FILE, holder);
		database.update("insert into document (number, engagement, kind, label, template_version, file_name, issued_at,"
				+ " sha256, content, holder) values ('D-1', ?, 'quote-offer', 'Devis', '1', 'devis.pdf', ?, ?, ?, ?)",
				of, THEN, SHA256, FILE, holder);
		database.update(
				"insert into work_task (id, engagement, service, label, origin, checked, state, opened_at, due_at,"
						+ " version) values (?, ?, 'INVOICING', ?, 'ASKED', false, 'OPEN', ?, ?, 0)",
				of + ".work", of, "Factures", THEN, THEN);
	}

}
