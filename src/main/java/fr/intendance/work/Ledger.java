package fr.intendance.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

import fr.intendance.client.EngagementReference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done for each client, entry by entry. */
@Component
@Transactional(readOnly = true)
public class Ledger {

	private final LedgerEntryRepository entries;

	Ledger(LedgerEntryRepository entries) {
		this.entries = entries;
	}

	/** The entries of a month, as they are now, in the order of their days. */
	public List<LedgerEntry> of(EngagementReference engagement, YearMonth month) {
		return this.entries.findByEngagementAndDoneOnBetweenOrderByDoneOnAscIdAsc(engagement.value(), month.atDay(1),
				month.atEndOfMonth());
	}

	/** All entries of an engagement, in the order of their days. */
	public List<LedgerEntry> all(EngagementReference engagement) {
		return this.entries.findByEngagementOrderByDoneOnAscIdAsc(engagement.value());
	}

	/** What somebody wrote down last, the newest first. */
	public List<LedgerEntry> latestBy(String worker) {
		return this.entries.findTop10ByWorkerOrderByIdDesc(worker);
	}

	/** The entries of a task, oldest first. */
	public List<LedgerEntry> of(WorkTask task) {
		return this.entries.findByTaskOrderById(task.key());
	}

	/**
	 * What is to be counted up to one point and was not up to an earlier one; the same
	 * question has the same answer for ever.
	 */
	public List<LedgerEntry> between(EngagementReference engagement, CutOff counted, CutOff now) {
		return this.entries.notCounted(engagement.value(), now.lastDay(), now.at().atOffset(ZoneOffset.UTC),
				counted.lastDay(), counted.at().atOffset(ZoneOffset.UTC));
	}

	/** The minutes of the days from the first to the last, as they are now. */
	public long minutes(EngagementReference engagement, LocalDate first, LocalDate last) {
		return this.entries.minutes(engagement.value(), first, last);
	}

	@Transactional
	LedgerEntry add(LedgerEntry entry) {
		return this.entries.save(entry);
	}

}
