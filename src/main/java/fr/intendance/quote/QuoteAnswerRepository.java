package fr.intendance.quote;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface QuoteAnswerRepository extends CrudRepository<QuoteAnswer, Long> {

	Optional<QuoteAnswer> findFirstByEngagementAndKindOrderByIdDesc(String engagement, QuoteState kind);

	List<QuoteAnswer> findByEngagementOrderById(String engagement);

}
