-- A worker's counts are read from the indexes alone: the rows of one team lie scattered over the whole table.
drop index open_step_by_owner;
drop index open_step_by_team;
drop index open_step_by_episode;
create index open_step_by_owner on open_step (owner, due, step_id, pathway, pathway_name);
create index open_step_by_team on open_step (team_id, role_id, owner, due, step_id, pathway, pathway_name);
create index open_step_by_episode on open_step (episode_id, created_at, owner, team_id, role_id, due, step_id, pathway, pathway_name);
