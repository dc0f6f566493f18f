package fr.intendance.client;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface RefusedAddressRepository extends CrudRepository<RefusedAddress, String> {

	/**
	 * @param index the blind index of the address
	 */
	@Query("select * from refused_address where address_index = :index")
	List<RefusedAddress> findByAddress(String index);

	List<RefusedAddress> findByEngagement(String engagement);

}
