package fr.intendance.onboarding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface ClientSetupRepository extends CrudRepository<ClientSetup, String> {

	/** When first meetings are to come, of all clients. */
	@Query("select kick_off_at from onboarding where kick_off_at > :now and kick_off_on is null")
	List<Instant> kickOffsAfter(OffsetDateTime now);

}
