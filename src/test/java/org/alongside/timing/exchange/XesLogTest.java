package org.alongside.timing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XesLogTest implements Found {

    private static final String LOG = """
            <log><trace><string key="concept:name" value="1"/>
            <event><string key="concept:name" value="Listen"/><date key="time:timestamp" value="2026-05-04T09:00:00Z"/></event>
            </trace></log>
            """;

    private final List<LogEvent> events = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    @Test
    void aGzippedLogIsReadAsAPlainOne() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(LOG.getBytes(StandardCharsets.UTF_8));
        }

        read(packed.toByteArray());
        assertThat(events).extracting(LogEvent::activity).containsExactly("Listen");

        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertThatThrownBy(() -> read(half)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void nothingOutsideTheFileIsRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "a secret");
        String asks = "<!DOCTYPE log [<!ENTITY it SYSTEM \"%s\">]>".formatted(secret.toUri())
                + LOG.replace("\"Listen\"/>", "\"Listen\"/>&it;");

        assertThatThrownBy(() -> read(asks)).isInstanceOf(ImportRefused.class).hasMessageNotContaining("secret");
        assertThat(events).isEmpty();
    }

    @Test
    void entitiesThatGrowAreRefusedBeforeTheyDo() {
        String grows = "<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + LOG.replace("\"Listen\"", "\"&b;\"");

        assertThatThrownBy(() -> read(grows)).hasMessage("It declares entities (DOCTYPE), which a log must not.");
    }

    @Test
    void whatIsNestedTooDeepOrLargerThanAnyElementIsRefused() {
        String deep = "<log>" + "<list key=\"a\" value=\"b\">".repeat(200) + "</list>".repeat(200) + "</log>";
        assertThatThrownBy(() -> read(deep)).hasMessageContaining("is nested more than 100 elements deep");

        String large = LOG.replace("Listen", "x".repeat(3 << 20));
        assertThatThrownBy(() -> read(large)).hasMessage("It is no sound log: one element has more than a megabyte.");
    }

    @Test
    void whatIsNotALogIsRefusedAndBrokenXmlByItsLine() {
        assertThatThrownBy(() -> read("<html><body/></html>"))
                .hasMessageContaining("its outermost element is not “log”");
        assertThatThrownBy(() -> read(LOG.replace("</trace>", ""))).hasMessage("It is not well-formed XML at line 3.");
    }

    @Test
    void anEventOutsideEveryCaseIsLeftOut() throws Exception {
        read(LOG.replace("</trace>", """
                </trace>
                <event><string key="concept:name" value="Lost"/><date key="time:timestamp" value="2026-05-04T09:00:00Z"/></event>"""));

        assertThat(events).hasSize(1);
        assertThat(bad).containsExactly("4 It says no case.");
    }

    private void read(String file) throws Exception {
        read(file.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] file) throws Exception {
        new XesLog().read(new ByteArrayInputStream(file), new Moments(ImportOrder.LONDON), this);
    }

    @Override
    public void event(LogEvent event) {
        events.add(event);
    }

    @Override
    public void bad(long line, String reason) {
        bad.add(line + " " + reason);
    }
}
