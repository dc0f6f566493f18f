package fr.intendance.reminder;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface AwaitedRepository extends CrudRepository<Awaited, String> {

	List<Awaited> findByEngagementOrderBySince(String engagement);

	List<Awaited> findByEngagementInAndStoppedAtIsNull(Collection<String> engagements);

}
