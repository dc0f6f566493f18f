package fr.intendance.onboarding;

import org.springframework.data.repository.CrudRepository;

interface BillingMandateRepository extends CrudRepository<BillingMandate, String> {

}
