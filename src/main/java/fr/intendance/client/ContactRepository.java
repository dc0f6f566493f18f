package fr.intendance.client;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface ContactRepository extends CrudRepository<Contact, String> {

	List<Contact> findByClientId(String clientId);

}
