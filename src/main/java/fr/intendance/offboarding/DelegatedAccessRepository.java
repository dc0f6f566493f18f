package fr.intendance.offboarding;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface DelegatedAccessRepository extends CrudRepository<DelegatedAccess, Long> {

	List<DelegatedAccess> findByEngagementOrderById(String engagement);

}
