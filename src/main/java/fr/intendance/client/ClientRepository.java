package fr.intendance.client;

import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface ClientRepository extends CrudRepository<Client, String> {

	/** Where the client of an engagement has its post brought, if that is known. */
	@Query("""
			select k.postal_code from client k join engagement e on e.client_id = k.id
			where e.reference = :reference and k.postal_code is not null""")
	Optional<String> postalCode(String reference);

}
