package fr.intendance.onboarding;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface ContractSignatureRepository extends CrudRepository<ContractSignature, Long> {

	List<ContractSignature> findByEngagement(String engagement);

}
