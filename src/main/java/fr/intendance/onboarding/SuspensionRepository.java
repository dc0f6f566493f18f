package fr.intendance.onboarding;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface SuspensionRepository extends CrudRepository<Suspension, Long> {

	List<Suspension> findByEngagementOrderBySince(String engagement);

}
