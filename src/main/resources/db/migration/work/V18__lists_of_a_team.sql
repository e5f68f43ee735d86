-- What nobody has taken yet in a team, oldest first; and a team's open steps by target.
create index open_step_unallocated on open_step (team_id, owner, created_at, step_id);
create index open_step_by_team_due on open_step (team_id, due, step_id);
