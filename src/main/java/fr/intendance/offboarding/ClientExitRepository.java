package fr.intendance.offboarding;

import org.springframework.data.repository.CrudRepository;

interface ClientExitRepository extends CrudRepository<ClientExit, String> {

}
