package org.alongside.record;

import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Steps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a model may ask about teams. */
@Component("teams")
public class TeamSteps implements Steps {

    private final JdbcClient jdbc;

    TeamSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Choice> receivingReferrals() {
        return jdbc.sql("select id, name from team where receives_referrals order by name, id")
                .query((row, line) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }
}
