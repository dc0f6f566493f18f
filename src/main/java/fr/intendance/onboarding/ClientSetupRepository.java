package fr.intendance.onboarding;

import org.springframework.data.repository.CrudRepository;

interface ClientSetupRepository extends CrudRepository<ClientSetup, String> {

}
