package fr.intendance.client;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface EngagementRepository extends CrudRepository<Engagement, String> {

	@Query("select * from engagement where stage like :stage order by opened_at desc, reference desc")
	List<Engagement> all(String stage);

	@Query("select * from engagement where stage like :stage and client_id in (:clients) order by opened_at desc, reference desc")
	List<Engagement> ofClients(String stage, Collection<String> clients);

}
