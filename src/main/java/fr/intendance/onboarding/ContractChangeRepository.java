package fr.intendance.onboarding;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface ContractChangeRepository extends CrudRepository<ContractChange, String> {

	List<ContractChange> findByReferenceOrderByEffectiveOn(String reference);

}
