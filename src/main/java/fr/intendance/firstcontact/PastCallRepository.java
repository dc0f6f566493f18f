package fr.intendance.firstcontact;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface PastCallRepository extends CrudRepository<PastCall, Long> {

	List<PastCall> findByEngagementOrderByHeldAt(String engagement);

}
