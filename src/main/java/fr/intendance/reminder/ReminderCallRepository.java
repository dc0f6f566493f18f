package fr.intendance.reminder;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface ReminderCallRepository extends CrudRepository<ReminderCall, String> {

	Optional<ReminderCall> findByAwaitedAndClosedAtIsNull(String awaited);

	List<ReminderCall> findByEngagement(String engagement);

	int countByEngagement(String engagement);

}
