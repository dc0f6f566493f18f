package fr.intendance.quote;

import org.springframework.data.repository.CrudRepository;

interface QuoteRepository extends CrudRepository<Quote, String> {

}
