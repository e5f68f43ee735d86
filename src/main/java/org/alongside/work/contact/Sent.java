package org.alongside.work.contact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.record.ContactTyped;
import org.springframework.util.MultiValueMap;

/** The boxes of the form as they were typed, kept so that a page shown again loses nothing. */
record Sent(Map<String, String> boxes) {

    /** A new form: of today, with an id of its own by which it is known when it comes twice. */
    static Sent nothing(LocalDate today, String reference) {
        return new Sent(Map.of(
                "id", UUID.randomUUID().toString(),
                "episode", reference,
                "on-day", String.valueOf(today.getDayOfMonth()),
                "on-month", String.valueOf(today.getMonthValue()),
                "on-year", String.valueOf(today.getYear())));
    }

    static Sent of(MultiValueMap<String, String> sent) {
        Map<String, String> boxes = new LinkedHashMap<>();
        sent.forEach((name, values) -> boxes.put(name, values.isEmpty() ? "" : values.get(0)));
        boxes.computeIfAbsent("id", none -> UUID.randomUUID().toString());
        return new Sent(boxes);
    }

    /** The same words in a new form. */
    Sent anew() {
        Map<String, String> again = new LinkedHashMap<>(boxes);
        again.put("id", UUID.randomUUID().toString());
        return new Sent(again);
    }

    public String of(String box) {
        return boxes.getOrDefault(box, "");
    }

    ContactTyped contact() {
        return new ContactTyped(
                id(),
                of("withWhom"),
                of("kind"),
                of("how"),
                of("on-day"),
                of("on-month"),
                of("on-year"),
                of("minutes"),
                of("said"));
    }

    /** An id nobody's page made is as good as any other: the same letters are the same form. */
    private UUID id() {
        try {
            return UUID.fromString(of("id"));
        } catch (IllegalArgumentException notOurs) {
            return UUID.nameUUIDFromBytes(of("id").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
