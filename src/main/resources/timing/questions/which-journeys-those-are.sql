-- Which journeys are behind a figure?
--
-- One line a run, by when it began, as how-many-journeys-and-how-long counts them: of those begun, finished, cancelled or
-- open, the one asked for. No name: the episode by its number in the log.
-- Where no pathway is asked about, those that no other run called.
select
    id,
    episode,
    pathway,
    version,
    origin,
    outcome,
    started,
    ended,
    ending,
    total,
    total_worked,
    count(*) over () as all_of_them
from run
where source = :source
    and started_on < :until
    and started_on >= :from -- if :begun
    and (ended_on is null or ended_on >= :until) -- if :open
    and ended_on >= :from and ended_on < :until -- if :ended
    and ending = :ended -- if :ended
    and outcome = :outcome -- if :outcome
    and pathway = :pathway -- if :pathway
    and caller is null -- unless :pathway
    and version = :version -- if :version
    and origin = :origin -- if :origin
    and id in (select run from attempt where source = :source and team = :team) -- if :team
    and id in (select run from attempt where source = :source and role = :role) -- if :role
order by started, id
limit :most
offset :after
