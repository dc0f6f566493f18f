-- when each stage after the first contact was reached, which began when the engagement was opened; none where it never was
alter table engagement add column needs_review_at timestamp with time zone;
alter table engagement add column quote_at timestamp with time zone;
alter table engagement add column onboarding_at timestamp with time zone;
alter table engagement add column reporting_at timestamp with time zone;
alter table engagement add column offboarding_at timestamp with time zone;

-- of before: what the timeline tells, and for the stage it stands in what was kept of it
update engagement set needs_review_at = (select min(happened_at) from timeline_entry
  where engagement = reference and event = 'questionnaire.sent');
update engagement set quote_at = (select min(happened_at) from timeline_entry
  where engagement = reference and event = 'quote.priced');
update engagement set onboarding_at = (select min(happened_at) from timeline_entry
  where engagement = reference and event = 'quote.accepted');
update engagement set reporting_at = (select min(happened_at) from timeline_entry
  where engagement = reference and event = 'contract.activated');
update engagement set offboarding_at = (select min(happened_at) from timeline_entry
  where engagement = reference and event = 'offboarding.begun');
update engagement set needs_review_at = stage_since where stage = 'NEEDS_REVIEW';
update engagement set quote_at = stage_since where stage = 'QUOTE';
update engagement set onboarding_at = stage_since where stage = 'ONBOARDING';
update engagement set reporting_at = stage_since where stage = 'REPORTING';
update engagement set offboarding_at = stage_since where stage = 'OFFBOARDING';

create index engagement_opened on engagement (opened_at);
create index engagement_turn on engagement (waiting_for, next_at);
