package org.alongside.work.looks;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.record.LookFilter;
import org.alongside.record.LookFilter.Only;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of looks was asked for, as its address says it. Empty is everything.
 *
 * @param worker part of a name
 * @param what a kind of look
 * @param only {@code reason} or {@code refused}
 */
public record Asked(
        @Nullable String worker,
        @Nullable String since,
        @Nullable String what,
        @Nullable String only,
        @Nullable UUID person) {

    private static final int NUMBER = 13;

    LookFilter filter(LocalDate today) {
        return new LookFilter(period().begins(today), said(worker), said(what), person, which());
    }

    public Since period() {
        return Since.of(since == null ? "" : since);
    }

    public boolean isNarrow() {
        return said(worker) != null || said(what) != null || person != null || which() != Only.ALL;
    }

    /** What stands for a person or an episode: enough of their number to tell them apart. */
    public String number(UUID id) {
        return id.toString().substring(0, NUMBER);
    }

    /** The same looks, of one person alone. */
    public String at(UUID somebody) {
        return address().replaceQueryParam("person", somebody).build().encode().toUriString();
    }

    /** The same looks, of everybody. */
    public String atEverybody() {
        return address().replaceQueryParam("person").build().encode().toUriString();
    }

    /** Where the same looks go on. */
    public String before(long look) {
        return address().queryParam("before", look).build().encode().toUriString();
    }

    private Only which() {
        if ("reason".equals(only)) return Only.FOR_A_REASON;
        return "refused".equals(only) ? Only.REFUSED : Only.ALL;
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/access-log").queryParam("since", period().code());
        if (said(worker) != null) address.queryParam("worker", worker);
        if (said(what) != null) address.queryParam("what", what);
        if (which() != Only.ALL) address.queryParam("only", only);
        if (person != null) address.queryParam("person", person);
        return address;
    }

    /** None where it says nothing. */
    private static @Nullable String said(@Nullable String typed) {
        String said = typed == null ? "" : typed.strip();
        return said.isEmpty() ? null : said;
    }
}
