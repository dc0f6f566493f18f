package fr.intendance.transparency;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface ErasureRequestRepository extends CrudRepository<ErasureRequest, String> {

	List<ErasureRequest> findByEngagementOrderByAskedAt(String engagement);

}
