package fr.intendance.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface EngagementRepository extends CrudRepository<Engagement, String> {

	/**
	 * The newest open engagement of a person, or of the business with this number; an
	 * index finds the open ones, which are few.
	 */
	@Query("""
			select e.* from engagement e join client k on k.id = e.client_id
			where e.ended_at is null and e.joined_to is null and (k.siren = :siren or exists (
			select 1 from contact c where c.client_id = k.id and lower(c.email) = lower(:email)))
			order by e.opened_at desc, e.reference desc limit 1""")
	Optional<Engagement> open(String email, String siren);

	List<Engagement> findByJoinedToOrderByOpenedAt(String joinedTo);

	@Query("select * from engagement where stage like :stage order by opened_at desc, reference desc")
	List<Engagement> all(String stage);

	@Query("select * from engagement where stage like :stage and client_id in (:clients) order by opened_at desc, reference desc")
	List<Engagement> ofClients(String stage, Collection<String> clients);

}
