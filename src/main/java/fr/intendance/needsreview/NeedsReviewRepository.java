package fr.intendance.needsreview;

import org.springframework.data.repository.CrudRepository;

interface NeedsReviewRepository extends CrudRepository<NeedsReview, String> {

}
