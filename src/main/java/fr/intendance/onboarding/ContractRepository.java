package fr.intendance.onboarding;

import org.springframework.data.repository.CrudRepository;

interface ContractRepository extends CrudRepository<Contract, String> {

}
