-- How many are resolved at conversation 1, and does it hold?
--
-- Conversation 1 that was written down in the period, and not taken back: all of them, and those that ended with the
-- answer that the person can get on with their life, as it stands now if it was put right. Held: of the resolved ones, no
-- conversation 2 or 3 began for that person within 90 times 24 hours, in whichever episode. Pending: 90 days are not over
-- at the moment asked, and none has begun so far. A conversation 1 that a reported crisis cut short was not written down,
-- and is not here.
-- "Held" says that nothing more was begun here; it does not say that the person is well.
with ended as (
    select
        e.person_id,
        a.answered_at,
        -- A quotation mark that somebody typed is kept as \", so these words can only be the answer itself.
        case when a.content like '%"conversationOutcome":"resolved"%' then 1 else 0 end as resolved
    from answers a
    join episode e on e.id = a.episode_id
    where a.pathway = 'conversations'
        and a.step = 'conversationOne'
        and a.answered_at >= :fromMoment
        and a.answered_at < :untilMoment
        and not exists (select 1 from taking_back t where t.answers_id = a.id)
        and exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = :team) -- if :team
),
checked as (
    select
        resolved,
        case when exists (
            select 1
            from step_log l
            join episode o on o.id = l.episode_id
            where o.person_id = ended.person_id
                and l.kind = 'pathway'
                and l.event = 'created'
                and l.pathway in ('crisisConversation', 'longTermConversation')
                and l.happened_at >= ended.answered_at
                and l.happened_at < ended.answered_at + interval '2160' hour)
            then 1 else 0 end as more,
        case when ended.answered_at + interval '2160' hour > :now then 1 else 0 end as early
    from ended
)
select
    count(*) as ended,
    coalesce(sum(resolved), 0) as resolved,
    coalesce(sum(case when resolved = 1 and more = 0 and early = 0 then 1 else 0 end), 0) as held,
    coalesce(sum(case when resolved = 1 and more = 0 and early = 1 then 1 else 0 end), 0) as pending
from checked
