package org.alongside.record;

import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the record itself: merged, parted again, told apart; restrictions for managers, who set them. */
@Component
class RecordOnTimeline implements TimelineSource {

    private static final String SQL = """
            select m.merged_at as happened, 'merged-' || m.id as id, cast(null as uuid) as episode_id, w.name as actor,
                case when m.kept_id = :person then 'Another record of this person was merged into this one'
                    else 'This record was merged into another one' end as title, m.because
            from person_merge m join worker w on w.id = m.merged_by where m.kept_id = :person or m.merged_id = :person
            union all
            select m.unmerged_at, 'parted-' || m.id, cast(null as uuid), w.name,
                'Two records that had been merged were parted again', m.unmerged_because
            from person_merge m join worker w on w.id = m.unmerged_by
            where m.unmerged_at is not null and (m.kept_id = :person or m.merged_id = :person)
            union all
            select s.told_apart_at, 'apart-' || s.person_id || s.other_id, cast(null as uuid), w.name,
                'Found not to be the same person as another record', s.told_apart_because
            from possibly_same s join worker w on w.id = s.told_apart_by
            where s.told_apart_at is not null and (s.person_id = :person or s.other_id = :person)
            union all
            select x.set_at, 'restricted-' || x.id, cast(null as uuid), w.name, 'Record restricted', x.because
            from restriction x join worker w on w.id = x.set_by
            where x.person_id = :person and exists (select 1 from episode e where e.id in (:confided))
            union all
            select x.lifted_at, 'lifted-' || x.id, cast(null as uuid), w.name, 'Restriction lifted', x.lifted_because
            from restriction x join worker w on w.id = x.lifted_by
            where x.person_id = :person and x.lifted_at is not null
                and exists (select 1 from episode e where e.id in (:confided))""";

    private final JdbcClient jdbc;

    RecordOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, row -> Told.of(row.getString("title"), Stored.wordsIfAny(row, "because")));
    }
}
