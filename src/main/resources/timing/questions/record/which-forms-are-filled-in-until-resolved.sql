-- Which forms are filled in until conversation 1 is resolved?
--
-- Of the conversations 1 that how-many-are-resolved-at-conversation-one.sql counts as resolved: the forms of that pathway
-- that were filled in for the person since they got in touch, or since the conversation 1 before, up to the one that was
-- resolved and with it. One row a step and version, with how often its form was filled in, and how many conversations
-- these are of. A form that was taken back and filled in again was filled in twice.
-- It does not say how many fields a form has; that is in the version of the pathway.
with resolved as (
    select
        a.episode_id,
        a.answered_at,
        (
            select max(b.answered_at)
            from answers b
            where b.episode_id = a.episode_id
                and b.pathway = 'conversations'
                and b.step = 'conversationOne'
                and b.answered_at < a.answered_at
                and not exists (select 1 from taking_back t where t.answers_id = b.id)
        ) as earlier
    from answers a
    where a.pathway = 'conversations'
        and a.step = 'conversationOne'
        and a.content like '%"conversationOutcome":"resolved"%'
        and a.answered_at >= :fromMoment
        and a.answered_at < :untilMoment
        and not exists (select 1 from taking_back t where t.answers_id = a.id)
        and exists (select 1 from episode_team t where t.episode_id = a.episode_id and t.team_id = :team) -- if :team
)
select
    f.pathway_version as version,
    f.step,
    count(*) as times,
    (select count(*) from resolved) as conversations
from resolved r
join answers f on f.episode_id = r.episode_id
where f.pathway = 'conversations'
    and f.answered_at <= r.answered_at
    and (r.earlier is null or f.answered_at > r.earlier)
group by f.pathway_version, f.step
order by f.pathway_version, f.step
