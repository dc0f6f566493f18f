package fr.intendance.onboarding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface ClientSetupRepository extends CrudRepository<ClientSetup, String> {

	/**
	 * The hours of first meetings that lie ahead, of all clients. One that was held
	 * earlier keeps its hour: no two have the same.
	 */
	@Query("select kick_off_at from onboarding where kick_off_at > :now")
	List<Instant> kickOffsAfter(OffsetDateTime now);

}
