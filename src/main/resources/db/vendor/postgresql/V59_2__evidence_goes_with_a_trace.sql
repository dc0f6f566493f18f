-- a chain is deleted only once its trace is written, and changed never; the trace stays
drop trigger evidence_event_is_kept on evidence_event;
create function evidence_goes_with_a_trace() returns trigger language plpgsql as $$
begin
  if exists (select 1 from evidence_purge p where p.engagement = old.engagement and p.subject = old.subject) then
    return old;
  end if;
  raise exception 'Evidence is added, never changed or deleted';
end
$$;
create trigger evidence_event_is_kept before update or truncate on evidence_event
  for each statement execute function evidence_is_kept();
create trigger evidence_event_goes_with_a_trace before delete on evidence_event
  for each row execute function evidence_goes_with_a_trace();
create trigger evidence_purge_is_kept before update or delete or truncate on evidence_purge
  for each statement execute function evidence_is_kept();
