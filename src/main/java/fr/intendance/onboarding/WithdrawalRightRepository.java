package fr.intendance.onboarding;

import org.springframework.data.repository.CrudRepository;

interface WithdrawalRightRepository extends CrudRepository<WithdrawalRight, String> {

}
