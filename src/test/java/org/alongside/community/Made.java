package org.alongside.community;

import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** The introductions of a journey, for tests that ask about them. */
public record Made(Journeys journeys, Journey journey) {

    /** Their ids, in the order in which they were made. */
    public List<String> ids() {
        return list("select cast(id as varchar(36)) from introduction where episode_id = ? order by seq");
    }

    public List<String> assets() {
        return list("select asset from introduction where episode_id = ? order by seq");
    }

    /** What was answered when they were asked about, oldest first. */
    public List<String> whetherTheyHeld() {
        return list("select holds from introduction_asked where episode_id = ? order by id");
    }

    private List<String> list(String sql) {
        return journeys.database()
                .sql(sql)
                .param(journey.episode())
                .query(String.class)
                .list();
    }
}
