package fr.intendance.quote;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface QuoteEditionRepository extends CrudRepository<QuoteEdition, String> {

	List<QuoteEdition> findByReferenceOrderByEditionDesc(String reference);

}
