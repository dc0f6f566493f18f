package fr.intendance.client;

import java.util.List;

import fr.intendance.mail.EmailAddress;

import org.springframework.data.repository.CrudRepository;

interface RefusedAddressRepository extends CrudRepository<RefusedAddress, String> {

	List<RefusedAddress> findByAddress(EmailAddress address);

	List<RefusedAddress> findByEngagement(String engagement);

}
