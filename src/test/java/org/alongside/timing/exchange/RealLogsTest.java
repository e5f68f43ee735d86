package org.alongside.timing.exchange;

import static org.alongside.timing.exchange.Desk.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logs of real life, too large to come with us, and what their README says of them. */
@Tag("both-databases")
class RealLogsTest {

    private static final Optional<Path> FOLDER = Stream.of(
                    System.getenv("ALONGSIDE_LOGS"), "../shared/logs", "/work/shared/logs")
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(folder -> Files.isReadable(folder.resolve("receipt.csv")))
            .findFirst();

    private final Desk desk = new Desk();

    @BeforeAll
    static void onlyWhereTheFilesAre() {
        assumeTrue(
                FOLDER.isPresent(),
                "receipt.csv and running-example.xes are not here; name their folder in ALONGSIDE_LOGS");
    }

    @Test
    void theReceiptPhaseOfAPermitHasTheFactsThatAreKnownOfIt() throws Exception {
        take("receipt", Format.CSV, "receipt.csv");
        assertReceipt(desk.facts("receipt"));

        desk.take(order("again", Format.XES), taken("receipt"));
        assertReceipt(desk.facts("again"));
    }

    @Test
    void theTextbookExampleHasTheFactsThatAreKnownOfIt() throws Exception {
        take("textbook", Format.XES, "running-example.xes");
        assertTextbook(desk.facts("textbook"));

        desk.take(order("again", Format.XES), taken("textbook"));
        assertTextbook(desk.facts("again"));
    }

    static void assertReceipt(Facts facts) {
        assertThat(facts.events()).isEqualTo(8_577);
        assertThat(facts.cases()).isEqualTo(1_434);
        assertThat(facts.activities()).isEqualTo(27);
        assertThat(facts.variants()).isEqualTo(116);
        assertThat(facts.duration(new BigDecimal("0.5"))).isEqualTo("2868.583");
        assertThat(facts.duration(new BigDecimal("0.85"))).isEqualTo("957385.954");
        assertThat(facts.duration(new BigDecimal("0.95"))).isEqualTo("2066036.667");
        assertThat(facts.longest()).isEqualTo("23832541.524");
    }

    static void assertTextbook(Facts facts) {
        assertThat(facts.events()).isEqualTo(42);
        assertThat(facts.cases()).isEqualTo(6);
        assertThat(facts.activities()).isEqualTo(8);
        assertThat(facts.variants()).isEqualTo(6);
    }

    private byte[] taken(String source) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        desk.exports().take(new ExportOrder(source, ExportFormat.XES, null, null, null, false), file);
        return file.toByteArray();
    }

    private void take(String source, Format format, String name) throws Exception {
        try (InputStream file = Files.newInputStream(FOLDER.orElseThrow().resolve(name))) {
            Imported imported = desk.imports.take(order(source, format), file, desk);
            assertThat(imported.badRows()).isZero();
        }
    }
}
