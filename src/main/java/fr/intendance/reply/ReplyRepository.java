package fr.intendance.reply;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface ReplyRepository extends CrudRepository<Reply, String> {

	List<Reply> findByEngagementOrderByArrivedAt(String engagement);

	boolean existsByEngagementAndReadAtIsNull(String engagement);

}
