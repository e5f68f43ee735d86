package org.alongside.work;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.page.Spoken;
import org.alongside.record.Document;
import org.alongside.record.London;

/** Dates and codes as people say them, for pages. */
public class PageWords {

    public String day(LocalDate day) {
        return London.written(day);
    }

    public String moment(Instant moment) {
        return Spoken.moment(moment);
    }

    /** Turns a code such as {@code referralReceived} into words. */
    public String spoken(String code) {
        return Spoken.code(code);
    }

    /** Whether a piece of evidence counts today, in words. */
    public String state(Document document, LocalDate today) {
        LocalDate waived = document.waivedUntil();
        LocalDate valid = document.validUntil();
        if (document.isWaivedOn(today) && waived != null) return "Waived until " + day(waived);
        if (document.dated() == null) return "Missing";
        if (document.toBeReplaced()) return "To be replaced";
        if (valid == null) return "There";
        return (valid.isBefore(today) ? "Out of date since " : "Up to date until ") + day(valid);
    }
}
