package fr.intendance.firstcontact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface FirstContactRepository extends CrudRepository<FirstContact, String> {

	/**
	 * The appointments that lie ahead, of all clients; a parameter of a query is not
	 * converted to what the column holds.
	 */
	@Query("select slot from first_contact where slot > :now")
	List<Instant> slotsAfter(OffsetDateTime now);

}
