-- a chain is deleted only once its trace is written, and changed never; the trace stays
drop trigger evidence_event_is_kept;
create trigger evidence_event_is_kept before update, delete on evidence_event
  for each row call 'fr.intendance.evidence.DeletedWithTrace';
create trigger evidence_purge_is_kept before update, delete on evidence_purge
  for each row call 'fr.intendance.evidence.AppendOnly';
