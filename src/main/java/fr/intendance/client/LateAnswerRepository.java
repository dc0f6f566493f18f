package fr.intendance.client;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface LateAnswerRepository extends CrudRepository<LateAnswer, String> {

	List<LateAnswer> findByEngagementOrderByGivenAt(String engagement);

}
