package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.system.CapturedOutput;

/**
 * How trouble is told, on the page and in the log.
 *
 * @param name of the person, which must stand in neither
 * @param number of the person
 * @param words that somebody typed
 */
record ToldTrouble(String name, String number, String words) {

    /** What is a programmer's, not a worker's. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile("(?i)exception|error|stack|null\\b|status|http|invalid|org\\.|java\\b|\\bsql");

    void in(HttpResponse<String> answer, CapturedOutput log, int status, String heading, String... where) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        String reference = onThePage(answer.body(), heading);
        inTheLog(log, reference, status, where);
        assertThat(List.of(name, number, words)).allSatisfy(theirs -> {
            assertThat(answer.body()).doesNotContainIgnoringCase(theirs);
            assertThat(log.getAll()).doesNotContainIgnoringCase(theirs);
        });
    }

    private static String onThePage(String body, String heading) {
        Document page = Jsoup.parse(body);
        assertThat(page.select("h1").eachText()).containsExactly(heading);
        assertThat(page.title()).isEqualTo(heading + " - Alongside");
        assertThat(page.select("main#main-content h1")).hasSize(1);
        assertThat(page.select("a.govuk-skip-link, nav, footer a[href=/help]")).hasSizeGreaterThan(2);
        String main = page.select("main").text();
        assertThat(NOT_PLAIN.matcher(main).find()).as(main).isFalse();
        assertThat(page.select("main p.govuk-body").eachText()).hasSizeGreaterThan(2);
        return page.select("main strong").text();
    }

    /** One line, which says what was asked and where in the program it went wrong. */
    private static void inTheLog(CapturedOutput log, String reference, int status, String... where) {
        assertThat(reference).matches("[A-Z0-9]{8}");
        List<String> lines =
                log.getAll().lines().filter(line -> line.contains(reference)).toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .contains("Trouble " + reference + ": " + status)
                .contains(where)
                .doesNotContain("Exception");
        assertThat(log.getAll()).doesNotContain("\tat org.");
    }
}
