package fr.intendance.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import fr.intendance.MovableTime;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many clients and what a firm has of them, written as rows: at each stage, under
 * contract, gone for years, in a breach.
 */
final class Crowd {

	private static final int BATCH = 500;

	private static final List<String> STAGES = List.of("FIRST_CONTACT", "NEEDS_REVIEW", "QUOTE", "ONBOARDING",
			"REPORTING");

	private static final List<String> WAITING = List.of("FIRM", "CLIENT", "NOBODY");

	private static final List<String> TRADES = List.of("Menuiserie", "Garage", "Librairie", "Traiteur");

	/** Who is on the first days' pages has gone since. */
	private static final int GONE = 11;

	private final JdbcTemplate database;

	private int come;

	Crowd(JdbcTemplate database) {
		this.database = database;
	}

	/** So many are there now. */
	void growTo(int clients) {
		while (this.come < clients) {
			int next = Math.min(this.come + BATCH, clients);
			write(IntStream.range(this.come, next).boxed().toList());
			this.come = next;
		}
	}

	private void write(List<Integer> some) {
		insert("insert into client (id, company, opened_at, version) values (?, ?, ?, 0)", some,
				(one) -> row(id("C", one), TRADES.get(one % 4) + " " + one, at(one)));
		insert("insert into contact (id, client_id, name, email, locale, version) values (?, ?, ?, ?, 'fr', 0)", some,
				(one) -> row(id("C", one) + ".1", id("C", one), "Anne Martin", one + "@example.org"));
		insert("insert into engagement (reference, client_id, contact_id, consent_at, opened_at, stage, stage_since,"
				+ " waiting_for, waiting_on, waiting_since, next_step, next_at, version)"
				+ " values (?, ?, ?, ?, ?, ?, ?, ?, 'quote', ?, 'quote', ?, 0)", some, Crowd::engagement);
		insert("insert into awaited (id, engagement, ladder, page, since, ends_at, last_step, next_at, round,"
				+ " version) values (?, ?, 'QUOTE', 'quote', ?, ?, 0, ?, 1, 0)", some,
				(one) -> row(id("E", one) + ".quote", id("E", one), at(one), at(one), at(-one % 30)));
		List<Integer> served = some.stream().filter((one) -> one % STAGES.size() == 4).toList();
		insert("insert into contract (reference, number, formula, included_hours, price_cents, hourly_cents,"
				+ " overage_cents, start_on, activated_at, version) values (?, ?, 'PACKAGE', 24, 108000, 4500, 5000, ?, ?, 0)",
				served, (one) -> row(id("E", one), id("CT", one), LocalDate.of(2024, 1, 8), at(600)));
		insert("insert into contract_service (contract, service_index, code, label) values (?, 0, 'INVOICING', 'Factures')",
				served, (one) -> row(id("E", one)));
		insert("insert into ledger_entry (engagement, service, label, done_on, recorded_at, worker, pieces, minutes,"
				+ " result) values (?, 'INVOICING', ?, ?, ?, 'manager', 3, 45, ?)", served,
				(one) -> row(id("E", one), "Factures", LocalDate.of(2026, 11, 1 + one % 20), at(one % 20), "Fait."));
		gone(some.stream().filter((one) -> one % GONE == 0).toList());
		breached(some.stream().filter((one) -> one % 250 < 2).toList());
	}

	/** Three years ago, so that they are soon to be forgotten. */
	private void gone(List<Integer> some) {
		insert("update engagement set ended_at = ?, opened_at = ?, outcome = 'declined' where reference = ?", some,
				(one) -> row(at(3 * 365 - one % 90), at(3 * 365), id("E", one)));
		insert("insert into engagement_note (engagement, text, written_by, written_at) values (?, ?, 'manager', ?)",
				some, (one) -> row(id("E", one), "Note", at(3 * 365)));
		insert("insert into retention_hold (client, reference, reason, held_by, held_at, until_on) values (?, ?, ?, 'manager', ?, ?)",
				some.stream().filter((one) -> one % 20 == 0).toList(),
				(one) -> row(id("C", one), id("E", one), "Litige", at(1), LocalDate.of(2027, 6, 30)));
	}

	private void breached(List<Integer> some) {
		insert("insert into breach (discovered_at, nature, data, persons, records, own, risk, facts, consequences,"
				+ " measures, recorded_by, recorded_at) values (?, 'CONFIDENTIALITY', 'identity', 1, 1, true, 'HIGH', ?, ?, ?, 'manager', ?)",
				some, (one) -> row(at(one % 100), "Un", "Deux", "Trois", at(one % 100)));
		insert("insert into breach_client (breach, engagement) values ((select min(id) from breach), ?)", some,
				(one) -> row(id("E", one)));
	}

	private static Object[] engagement(int one) {
		return row(id("E", one), id("C", one), id("C", one) + ".1", at(one), at(one % 300),
				STAGES.get(one % STAGES.size()), at(one % 90), WAITING.get(one % 3), at(one % 20), at(one % 40 - 30));
	}

	private void insert(String sql, List<Integer> some, Row row) {
		this.database.batchUpdate(sql, some.stream().map(row::of).toList());
	}

	private static Object[] row(Object... values) {
		return values;
	}

	private static String id(String letter, int one) {
		return "%s-2024-%05d".formatted(letter, one);
	}

	private static OffsetDateTime at(int daysBefore) {
		Instant moment = MovableTime.START.minusSeconds(86_400L * daysBefore);
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** What stands in the place of each question mark. */
	private interface Row {

		Object[] of(int one);

	}

}
