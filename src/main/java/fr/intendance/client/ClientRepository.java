package fr.intendance.client;

import org.springframework.data.repository.CrudRepository;

interface ClientRepository extends CrudRepository<Client, String> {

}
