-- what somebody answered to the self-check, where they wished that it goes along with their enquiry: the months that
-- are late, and the name of each box that they ticked
alter table engagement add column self_check varchar;
