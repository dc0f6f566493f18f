package fr.intendance.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface LedgerEntryRepository extends CrudRepository<LedgerEntry, Long> {

	List<LedgerEntry> findByEngagementAndDoneOnBetweenOrderByDoneOnAscIdAsc(String engagement, LocalDate first,
			LocalDate last);

	List<LedgerEntry> findByEngagementOrderByDoneOnAscIdAsc(String engagement);

	List<LedgerEntry> findByTaskOrderById(String task);

	List<LedgerEntry> findTop10ByWorkerOrderByIdDesc(String worker);

	@Query("select coalesce(sum(minutes), 0) from ledger_entry where engagement = :engagement and done_on between :first and :last")
	long minutes(String engagement, LocalDate first, LocalDate last);

	/** Moments as rows hold them: a parameter of a query is not converted. */
	@Query("""
			select * from ledger_entry where engagement = :engagement and done_on <= :last and recorded_at <= :cutOff
			and (done_on > :countedTo or recorded_at > :countedAt) order by done_on, id""")
	List<LedgerEntry> notCounted(String engagement, LocalDate last, OffsetDateTime cutOff, LocalDate countedTo,
			OffsetDateTime countedAt);

}
