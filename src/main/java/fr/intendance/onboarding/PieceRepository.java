package fr.intendance.onboarding;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface PieceRepository extends CrudRepository<Piece, Long> {

	List<Piece> findByEngagementOrderByRank(String engagement);

	Optional<Piece> findByEngagementAndCode(String engagement, String code);

}
