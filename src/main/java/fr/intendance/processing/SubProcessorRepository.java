package fr.intendance.processing;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface SubProcessorRepository extends CrudRepository<SubProcessor, Long> {

	List<SubProcessor> findAllByOrderBySinceOnAscIdAsc();

}
