package fr.intendance.work;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface WorkTaskRepository extends CrudRepository<WorkTask, String> {

	List<WorkTask> findByEngagementOrderByOpenedAt(String engagement);

	List<WorkTask> findByEngagementAndState(String engagement, WorkState state);

	boolean existsByEngagementAndServiceAndPeriod(String engagement, String service, String period);

}
