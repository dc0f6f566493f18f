package fr.intendance.transparency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.intendance.calendar.BusinessZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients whose contract runs, however many, in three statements. */
@Component
@Transactional(readOnly = true)
class ServedClients {

	private static final String SERVED = """
			from contract k
			join engagement e on e.reference = k.reference
			join client c on c.id = e.client_id
			join contact p on p.id = e.contact_id
			where e.ended_at is null and c.erased_at is null""";

	private static final String SIGNED = "select s.contract as reference, 'signed' as terms, s.code"
			+ " from contract_service s where s.contract in (select k.reference " + SERVED
			+ ") order by s.contract, s.service_index";

	/** The newest terms come last. */
	private static final String CHANGED = "select h.reference, h.id as terms, s.code from contract_change h"
			+ " join contract_change_service s on s.contract_change = h.id"
			+ " where h.effective_on <= :today and h.reference in (select k.reference " + SERVED
			+ ") order by h.reference, h.effective_on, h.id, s.service_index";

	private final JdbcClient database;

	private final Clock clock;

	ServedClients(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** By their references, each with the services of today. */
	List<ServedClient> all() {
		Map<String, Terms> terms = new HashMap<>();
		terms(SIGNED, terms);
		terms(CHANGED, terms);
		return this.database
			.sql("select k.reference, k.number, k.start_on, c.id, c.company, p.client_id, p.name, p.email " + SERVED
					+ " order by k.reference")
			.query((row, number) -> new ServedClient(row.getString("reference"), row.getString("company"),
					row.getString("name"), row.getString("email"), row.getString("number"),
					row.getObject("start_on", LocalDate.class),
					terms.getOrDefault(row.getString("reference"), new Terms("", List.of())).services()))
			.list();
	}

	private void terms(String sql, Map<String, Terms> terms) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), BusinessZone.PARIS);
		this.database.sql(sql).param("today", today).query((row) -> {
			String which = row.getString("terms");
			terms.compute(row.getString("reference"),
					(reference, known) -> (known == null || !known.which().equals(which))
							? new Terms(which, new ArrayList<>()) : known)
				.services()
				.add(row.getString("code"));
		});
	}

	/**
	 * What was agreed at one time.
	 *
	 * @param which tells one agreement from the next
	 * @param services by code
	 */
	private record Terms(String which, List<String> services) {
	}

}
