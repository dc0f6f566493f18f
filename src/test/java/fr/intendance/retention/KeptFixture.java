package fr.intendance.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A row of each class of data, by statements alone. */
final class KeptFixture {

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private static final String SERVED = "update engagement set reporting_at = opened_at where reference = :engagement";

	private static final String PIECE = "insert into piece (engagement, code, label, file, rank, state, version)"
			+ " values (:engagement, 'c' || :number, 'Avis', true, 1, 'ACCEPTED', 0)";

	private static final String CONTENT = "insert into piece_content (piece, engagement, content)"
			+ " select max(id), :engagement, cast('x' as bytea) from piece";

	private static final String SCAN = "insert into scan (engagement, holder, code, label, content_type, sha256, came_by,"
			+ " given_by, given_at, content) values (:engagement, :engagement, 'late-' || :number, 'Avis',"
			+ " 'application/pdf', '', 'LINK', 'x', :begun, cast('x' as bytea))";

	private static final String EVIDENCE = "insert into evidence_chain (engagement, subject, begun_at)"
			+ " values (:engagement, 'D-' || :number, :begun)";

	private KeptFixture() {
	}

	/** One for each table of each class, in which the term begins at one moment. */
	static Stream<Sample> samples() {
		return Stream.of(sample("codes", "one_time_code", "2026-09-30", true,
				"insert into one_time_code (contact_id, engagement, topic, code_hash, sent_at, expires_at, tries)"
						+ " values ('K-1', :engagement, 'portal', 'x', :begun, :begun, 0)"),
				sample("links", "link", "2026-09-30", true,
						"insert into link (secret_sha256, contact_id, engagement, created_at, expires_at)"
								+ " values ('s' || :number, 'K-1', :engagement, :begun, :begun)"),
				sample("contact-devices", "contact_device", "2026-09-30", true,
						"insert into contact_device (device_sha256, contact_id, engagement, mailed_to, confirmed_at,"
								+ " expires_at) values ('d' || :number, 'K-1', :engagement, 'x', :begun, :begun)"),
				sample("known-devices", "known_device", "2027-08-31", false,
						"insert into known_device (device_sha256, user_id, seen_at) values ('d' || :number, 'u', :begun)"),
				sample("operations", "act_hi_op_log", "2027-08-31", false,
						"insert into act_hi_op_log (id_, operation_id_, timestamp_) values ('o' || :number, 'o', :local)"),
				sample("mails", "outgoing_mail", "2031-08-31", true,
						"insert into outgoing_mail (engagement, purpose, step, message_id, conversation, recipient, subject,"
								+ " state, queued_at, due_at, sent_at, attempts) values (:engagement || '.pieces',"
								+ " 'p' || :number, 1, '<m>', :engagement, 'sealed:c@a.example', 's', 'SENT', :begun, :begun, :begun, 1)",
						"insert into outgoing_text (mail, engagement, text_body, html_body)"
								+ " select max(id), :engagement, 't', 'h' from outgoing_mail",
						"insert into outgoing_attachment (mail, position, engagement, file_name, content_type)"
								+ " select max(id), 1, :engagement, 'a.pdf', 'application/pdf' from outgoing_mail"),
				sample("notes", "engagement_note", "2027-08-31", true,
						"insert into engagement_note (engagement, text, written_by, written_at)"
								+ " values (:engagement, 'n', 'manager', :begun)"),
				sample("uploads", "scan", "2027-02-28", true, SCAN),
				sample("uploads", "piece_content", "2027-02-28", true, PIECE, CONTENT),
				sample("files", "scan", "2026-09-30", true, SERVED, SCAN),
				sample("files", "piece_content", "2026-09-30", true, SERVED, PIECE, CONTENT),
				sample("packs", "reversibility_pack", "2026-11-29", true,
						"insert into client_exit (reference, begun_at, hand_over_by, version)"
								+ " values (:engagement, :begun, date '2026-08-31', 0)",
						"insert into reversibility_pack (reference, content) values (:engagement, cast('x' as bytea))"),
				sample("reminded", "reminded_address", "2026-09-30", false,
						"insert into reminded_address (address, last_at) values ('a' || :number, :begun)"),
				sample("strays", "received_mail", "2026-09-30", false,
						"insert into received_mail (fingerprint, kind, filed, sender, subject, arrived_at)"
								+ " values ('f' || :number, 'STRAY', false, 's', 's', :begun)"),
				sample("acceptances", "evidence_chain", "2031-08-31", true, EVIDENCE,
						"insert into evidence_event (engagement, subject, place, kind, happened_at, facts, previous_hash,"
								+ " hash) values (:engagement, 'D-' || :number, 1, 'ACCEPTED', :begun, '', '', '')"),
				sample("refusals", "evidence_chain", "2029-08-31", true, EVIDENCE),
				sample("kept", "kept_key", "2026-08-31", true,
						"insert into kept_key (holder, kept_until)"
								+ " values ('K' || substring(:engagement from 2) || '.CONTRACT', date '2026-08-31')"),
				sample("history", "act_hi_procinst", "2031-09-04", true,
						"insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_,"
								+ " end_time_) values ('p' || :number, 'p' || :number, :engagement || '.2026-08', 'd',"
								+ " :local, :local)"));
	}

	private static Sample sample(String code, String table, String lastDay, boolean theirs, String... inserts) {
		return new Sample(code, table, LocalDate.parse(lastDay), theirs, List.of(inserts));
	}

	/** The engine's own tables, as it makes them itself. */
	static void engineTables(DataSource source) {
		try (Connection connection = source.getConnection()) {
			String vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
			boolean there = JdbcClient.create(source)
				.sql("select count(*) from information_schema.tables where lower(table_name) = 'act_hi_procinst'")
				.query(Integer.class)
				.single() > 0;
			if (!there) {
				ScriptUtils.executeSqlScript(connection,
						new ClassPathResource("org/camunda/bpm/engine/db/create/activiti."
								+ vendor.replace("postgresql", "postgres") + ".create.history.sql"));
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An engagement that is over, with nothing else. */
	static void ended(JdbcClient database, String reference, String client, Instant ended) {
		run(database, "insert into client (id, company, opened_at, version) values (:client, 'A', :begun, 0)",
				reference, client, ended);
		run(database, "insert into contact (id, client_id, name, email, locale, version)"
				+ " values (:client, :client, 'C', 'c@a.example', 'fr', 0)", reference, client, ended);
		run(database,
				"insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage, stage_since,"
						+ " waiting_for, waiting_on, waiting_since, ended_at, version) values (:engagement, :client,"
						+ " :client, :begun, :begun, 'QUOTE', :begun, 'FIRM', 'x', :begun, :begun, 0)",
				reference, client, ended);
	}

	static void hold(JdbcClient database, String reference, String client, LocalDate until) {
		run(database,
				"insert into retention_hold (client, reference, reason, held_by, held_at, until_on)"
						+ " values (:client, :engagement, 'Litige', 'manager', :begun, date '" + until + "')",
				reference, client, Instant.EPOCH);
	}

	private static void run(JdbcClient database, String sql, String engagement, String client, Instant begun) {
		database.sql(sql)
			.param("engagement", engagement)
			.param("client", client)
			.param("begun", begun.atOffset(ZoneOffset.UTC))
			.param("local", java.sql.Timestamp.from(begun))
			.param("number", NUMBERS.get())
			.update();
	}

	/**
	 * A row of a class.
	 *
	 * @param code the class
	 * @param table where it stands
	 * @param lastDay the last day of its term
	 * @param theirs whether it belongs to an engagement
	 * @param inserts what makes it
	 */
	record Sample(String code, String table, LocalDate lastDay, boolean theirs, List<String> inserts) {

		void insert(JdbcClient database, String engagement, Instant begun) {
			NUMBERS.incrementAndGet();
			this.inserts.forEach((sql) -> run(database, sql, engagement, "", begun));
		}

		/** How much of it is there. */
		int count(JdbcClient database) {
			String of = this.code.equals("strays") ? " where sender is not null or subject is not null" : "";
			return database.sql("select count(*) from " + this.table + of).query(Integer.class).single();
		}

		String reference(String engagement) {
			return this.theirs ? engagement : "";
		}

		/** Evidence, keys and the engine's history each have one. */
		boolean goesByARunOfItsOwn() {
			return List.of("acceptances", "refusals", "kept", "history").contains(this.code);
		}

		@Override
		public String toString() {
			return this.code + " in " + this.table;
		}

	}

}
