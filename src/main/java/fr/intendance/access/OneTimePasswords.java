package fr.intendance.access;

import org.springframework.data.repository.CrudRepository;

/** The users whose password must be replaced. */
interface OneTimePasswords extends CrudRepository<OneTimePassword, String> {

}
