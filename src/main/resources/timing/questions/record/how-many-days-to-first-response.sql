-- How many days is it to the first response, as the national return counts?
--
-- Request: an episode of the three conversations was opened. First response: conversation 1 was written down, the first
-- time in that episode, which is returned as an assessment event; what was only requested is no response. It counts in the
-- quarter of its response, at the person's age on the day of the request: 25 to 64, or 65 and over; others are stated.
-- Days are days of the calendar in London, so the same day is 0. Waiting: requested before the period was over and not
-- responded to by then. A conversation that was taken back is no response.
-- It is not a waiting list figure: who still waits is not in the median.
select
    e.opened_at as requested,
    p.date_of_birth as born,
    (select min(a.answered_at)
        from answers a
        where a.episode_id = e.id
            and a.pathway = 'conversations'
            and a.step = 'conversationOne'
            and not exists (select 1 from taking_back t where t.answers_id = a.id)) as responded
from episode e
join person p on p.id = e.person_id
where e.pathway = 'conversations'
    and e.opened_at < :untilMoment
    and exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = :team) -- if :team
