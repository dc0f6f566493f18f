package fr.intendance.client;

import org.springframework.data.repository.CrudRepository;

interface ContactRepository extends CrudRepository<Contact, String> {

}
