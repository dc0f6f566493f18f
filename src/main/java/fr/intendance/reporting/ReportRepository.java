package fr.intendance.reporting;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface ReportRepository extends CrudRepository<Report, String> {

	List<Report> findByEngagementOrderByPeriod(String engagement);

	Optional<Report> findFirstByEngagementOrderByPeriodDesc(String engagement);

	Optional<Report> findFirstByEngagementAndPeriodLessThanOrderByPeriodDesc(String engagement, String period);

	Optional<Report> findFirstByEngagementAndPeriodGreaterThanOrderByPeriod(String engagement, String period);

}
