package fr.intendance.offboarding;

import org.springframework.data.repository.CrudRepository;

interface DepartureRepository extends CrudRepository<Departure, String> {

}
