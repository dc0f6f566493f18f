package fr.intendance.onboarding;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface ContractSignatureRepository extends CrudRepository<ContractSignature, Long> {

	List<ContractSignature> findByEngagement(String engagement);

	/** That of the contract, before those of what was added to it. */
	Optional<ContractSignature> findFirstByEngagementOrderById(String engagement);

}
