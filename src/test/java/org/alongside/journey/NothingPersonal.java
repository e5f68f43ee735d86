package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After the journeys of a class, whichever they were: no table of the engine holds what anybody typed, or a name. */
final class NothingPersonal implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext journeys) throws Exception {
        JdbcClient database = SpringExtension.getApplicationContext(journeys).getBean(JdbcClient.class);
        isKeptBy(new KeptByTheEngine(database), database);
    }

    static void isKeptBy(KeptByTheEngine engine, JdbcClient database) throws Exception {
        Set<String> personal = engine.typedTexts();
        personal.addAll(
                database.sql("select name from person").query(String.class).list());
        LongText kept = new LongText(String.join("\n", engine.everything()));
        assertThat(personal.stream().filter(kept::contains)).isEmpty();
    }
}
