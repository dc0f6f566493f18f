package fr.intendance.play;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import fr.intendance.play.Law.When;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What holds of every engagement, whatever people, clocks and machines do: rows of the
 * engine and of ours, which say the same.
 */
final class Laws {

	/**
	 * The processes of an engagement, each with the keys that begin with its reference.
	 */
	private static final String PROCESSES = """
			select root.proc_inst_id_ as id, root.business_key_ as business_key, root.suspension_state_ as state, \
			d.key_ as process from act_ru_execution root join act_re_procdef d on d.id_ = root.proc_def_id_ \
			where root.parent_id_ is null and (root.business_key_ = :reference or root.business_key_ like :under)""";

	/** Whether nobody paused anything of the engagement. */
	private static final String NOT_PAUSED = " and not exists (select 1 from (" + PROCESSES
			+ ") paused where paused.state <> 1)";

	/** The open tasks of an engagement that fit what it says it waits for. */
	private static final String TASKS = "select 1 from (" + PROCESSES
			+ ") p join act_ru_task t on t.proc_inst_id_ = p.id where lower(t.task_def_key_) like '%' || "
			+ "replace(replace(e.waiting_on, 'final-report', 'review-report'), '-', '')";

	private static final List<Law> ALL = Stream.of(journeys(), records(), documents(), mails(), whereabouts())
		.flatMap(List::stream)
		.toList();

	private final JdbcClient database;

	Laws(JdbcClient database) {
		this.database = database;
	}

	/** Every law, by its sentence. */
	static List<String> sentences() {
		return ALL.stream().map(Law::sentence).toList();
	}

	/** What is broken of an engagement, in words; empty if all is well. */
	List<String> broken(String reference, Instant now, boolean atRest) {
		return ALL.stream()
			.filter((law) -> law.when() == When.ALWAYS || atRest)
			.flatMap((law) -> law.broken(this.database, reference, now)
				.stream()
				.map((row) -> law.sentence() + ": " + row))
			.toList();
	}

	private static List<Law> journeys() {
		return List.of(
				new Law("an open engagement has one journey, one that is over none", When.ALWAYS,
						"""
								select e.reference from engagement e where e.reference = :reference and (select count(*) from (%s) p \
								where p.process = 'client-journey') <> case when e.ended_at is null then 1 else 0 end"""
							.formatted(PROCESSES)),
				new Law("a client has one open engagement", When.ALWAYS, """
						select other.reference from engagement e join contact c on c.id = e.contact_id \
						join contact same on lower(same.email) = lower(c.email) \
						join engagement other on other.contact_id = same.id and other.reference <> e.reference \
						where e.reference = :reference and e.ended_at is null and other.ended_at is null"""),
				new Law("a key has one process of a kind", When.ALWAYS, """
						select p.process || ' ' || p.business_key from (%s) p group by p.process, p.business_key \
						having count(*) > 1""".formatted(PROCESSES)),
				new Law("a process waits for a person or a date", When.ALWAYS,
						"""
								select p.process || ' ' || p.business_key from (%s) p \
								where not exists (select 1 from act_ru_task t where t.proc_inst_id_ = p.id and (t.assignee_ is not \
								null or exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate'))) \
								and not exists (select 1 from act_ru_job j where j.process_instance_id_ = p.id and j.retries_ > 0) \
								and not exists (select 1 from act_ru_execution called join act_ru_execution calls \
								on calls.id_ = called.super_exec_ where calls.proc_inst_id_ = p.id)"""
							.formatted(PROCESSES)),
				// what a client says meanwhile is looked into all the same
				new Law("what belongs to a paused process is paused", When.ALWAYS,
						"""
								select p.business_key || ' belongs to ' || paused.business_key from (%1$s) p join (%1$s) paused \
								on p.business_key = paused.business_key or p.business_key like paused.business_key || '.%%' \
								where p.state = 1 and paused.state <> 1 and p.process not in ('late-answer', 'refused-address', 'reply', 'erasure-request') \
								and not exists (select 1 from work_task w where w.id = p.business_key and w.origin = 'CONTESTED')"""
							.formatted(PROCESSES)),
				new Law("nothing but what the client still says is left of an engagement that is over", When.ALWAYS,
						"""
								select p.process || ' ' || p.business_key from (%s) p join engagement e on e.reference = :reference \
								where e.ended_at is not null and p.process not in ('late-answer', 'refused-address', 'reply', 'erasure-request')"""
							.formatted(PROCESSES)));
	}

	private static List<Law> records() {
		return List.of(ofOneProcess("awaited", "await-client", "r.stopped_at is null"),
				ofOneProcess("work_task", "delegated-task", "r.state not in ('DONE', 'CANCELLED')"),
				ofOneProcess("report", "reporting", "r.state in ('OPENED', 'COMPUTED', 'APPROVED', 'ISSUED', 'SENT')"));
	}

	/** A row is open as long as its process runs; a paused one hears later. */
	private static Law ofOneProcess(String table, String process, String open) {
		return new Law("a row of %s is open while its process runs".formatted(table), When.ALWAYS, """
				select r.id || ' without process' from %2$s r where r.engagement = :reference and %4$s \
				and not exists (select 1 from (%1$s) p where p.process = '%3$s' and p.business_key = r.id)"""
			.formatted(PROCESSES, table, process, open));
	}

	private static List<Law> documents() {
		return List.of(new Law("a period has one report", When.ALWAYS, """
				select d.number from document d where d.engagement = :reference and d.kind = 'reporting-activity' \
				and not exists (select 1 from report r where r.document = d.number)"""),
				new Law("every access is revoked at the end", When.ALWAYS,
						"""
								select p.code from engagement e join piece p on p.engagement = e.reference where e.reference = :reference \
								and e.ended_at is not null and p.code like '%-access' and p.state in ('HANDED_IN', 'ACCEPTED') \
								and not exists (select 1 from delegated_access a where a.engagement = e.reference and a.piece = p.code \
								and a.revoked_at is not null)"""),
				new Law("no number is missing or given twice", When.ALWAYS,
						"""
								select s.series || '-' || s.series_year from document_series s where s.series <> 'E' and \
								(s.last_number <> (select count(*) from document d where d.number like s.series || '-' || s.series_year \
								|| '-____') or not exists (select 1 from document d where d.number = s.series || '-' || s.series_year \
								|| '-' || lpad(cast(s.last_number as varchar(10)), 4, '0')))"""),
				new Law("no deletion is certified while the client waits for a decision", When.ALWAYS,
						"""
								select r.id from client_exit x join report r on r.engagement = x.reference \
								where x.reference = :reference and x.certificate is not null and r.state = 'CONTESTED' \
								and not exists (select 1 from report_correction c where c.contested = r.id) \
								and not exists (select 1 from work_task w where w.engagement = x.reference and w.origin = 'CONTESTED' \
								and w.state = 'DONE')"""));
	}

	private static List<Law> mails() {
		return List.of(new Law("no reminder of what is not awaited any more is on its way", When.ALWAYS, """
				select m.engagement || ' ' || m.purpose from awaited a join outgoing_mail m on m.engagement = a.id \
				where a.engagement = :reference and a.stopped_at is not null and m.state = 'QUEUED' \
				and m.purpose like 'reminder.%' and m.purpose not like '%.again'"""));
	}

	private static List<Law> whereabouts() {
		return List.of(whereabouts("the firm", "FIRM", "exists (" + TASKS + ")"),
				whereabouts("the client", "CLIENT", "e.next_at > :now and exists (select 1 from awaited a "
						+ "where a.engagement = e.reference and a.stopped_at is null and lower(a.ladder) = e.waiting_on)"),
				whereabouts("a date", "NOBODY", "e.next_at > :now"));
	}

	private static Law whereabouts(String party, String code, String kept) {
		return new Law("who waits for %s is right".formatted(party), When.AT_REST,
				"select e.waiting_on from engagement e where e.reference = :reference and e.ended_at is null "
						+ "and e.waiting_for = '%s' and not (%s)%s".formatted(code, kept, NOT_PAUSED));
	}

}
