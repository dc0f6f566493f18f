package fr.intendance.needsreview;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface SpecificationCorrectionRepository extends CrudRepository<SpecificationCorrection, Long> {

	Optional<SpecificationCorrection> findFirstByEngagementOrderByIdDesc(String engagement);

}
