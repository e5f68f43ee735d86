-- How often is a step done again?
--
-- One row a step. Offered: attempts that began in the period. Again: of those, the ones that were not the first time the
-- step was offered in the episode; whether the pathway leads back to it by design, or somebody took it back, is not told
-- apart here. Most: the highest number of attempts any of those was. Taken back: attempts completed in the period that
-- were opened again later. Attempts whose number is not known, as in logs from elsewhere, are not counted as again.
select
    pathway,
    step,
    count(*) filter (where created_on >= :from and attempt > 1) as again,
    count(attempt) filter (where created_on >= :from) as again_of,
    count(*) filter (where created_on >= :from and attempt is null) as again_without,
    coalesce(max(attempt) filter (where created_on >= :from), 0) as most,
    count(*) filter (where taken_back and ending = 'completed' and ended_on >= :from and ended_on < :until) as taken_back,
    count(*) filter (where ending = 'completed' and ended_on >= :from and ended_on < :until) as taken_back_of,
    0 as taken_back_without
from attempt
where source = :source
    and kind = 'step'
    and created_on < :until
    and (ended_on is null or ended_on >= :from)
    and pathway = :pathway -- if :pathway
    and version = :version -- if :version
    and team = :team -- if :team
    and role = :role -- if :role
    and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
    and run in (select id from run where source = :source and origin = :origin) -- if :origin
group by pathway, step
order by pathway, step
