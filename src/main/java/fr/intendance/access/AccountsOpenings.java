package fr.intendance.access;

import org.springframework.data.repository.CrudRepository;

/** Remembers for whom the first accounts were opened. */
interface AccountsOpenings extends CrudRepository<AccountsOpening, String> {

}
