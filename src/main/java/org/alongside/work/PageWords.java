package org.alongside.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.record.Document;
import org.alongside.record.London;

/** Dates and codes as people say them, for pages. */
public class PageWords {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(London.ZONE);

    public String day(LocalDate day) {
        return London.written(day);
    }

    public String moment(Instant moment) {
        return DAY_AND_TIME.format(moment);
    }

    /** Turns a code such as {@code referralReceived} into words. */
    public String spoken(String code) {
        String words = code.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
