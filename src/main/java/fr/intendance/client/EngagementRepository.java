package fr.intendance.client;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface EngagementRepository extends CrudRepository<Engagement, String> {

	// people and businesses are given by their blind indexes

	/**
	 * The open engagements of a person, the newest first.
	 */
	@Query("""
			select * from engagement where ended_at is null and joined_to is null and client_id in (
			select client_id from contact where email_index = :email)
			order by opened_at desc, reference desc""")
	List<Engagement> open(String email);

	/** The engagements that are over, of a person, the newest first. */
	@Query("""
			select * from engagement where ended_at is not null and joined_to is null and client_id in (
			select client_id from contact where email_index = :email)
			order by opened_at desc, reference desc""")
	List<Engagement> former(String email);

	/**
	 * The engagements of other clients with the number of this one's business, or with
	 * the address of one of its contacts.
	 */
	@Query("""
			select e.* from engagement e join client k on k.id = e.client_id
			where e.joined_to is null and k.id <> :client
			and (k.siren_index = (select siren_index from client where id = :client)
			or k.id in (select c.client_id from contact c join contact o on o.email_index = c.email_index
			where o.client_id = :client))
			order by e.opened_at, e.reference""")
	List<Engagement> ofSameBusiness(String client);

	/** The open engagements of a person, whoever they write for. */
	@Query("""
			select e.* from engagement e join contact c on c.id = e.contact_id
			where e.ended_at is null and c.email_index = :email""")
	List<Engagement> sharing(String email);

	List<Engagement> findByClientIdOrderByOpenedAtDesc(String clientId);

	List<Engagement> findByJoinedToOrderByOpenedAt(String joinedTo);

	@Query("select * from engagement where stage like :stage order by opened_at desc, reference desc")
	List<Engagement> all(String stage);

	@Query("select * from engagement where stage like :stage and client_id in (:clients) order by opened_at desc, reference desc")
	List<Engagement> ofClients(String stage, Collection<String> clients);

}
