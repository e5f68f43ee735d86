package org.alongside.timing.question;

import static org.alongside.timing.question.Slow.count;
import static org.alongside.timing.question.Slow.kept;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The questions about single attempts and queues, worked out again one line after the other. */
record SlowAttempts(Slow slow) {

    List<DoneAgain> doneAgain() {
        List<MadeAttempt> seen = kept(
                slow.steps(),
                each -> slow.inPeriod(each.endedOn()) || slow.openAtTheEnd(each.createdOn(), each.endedOn()));
        return seen.stream()
                .map(each -> List.of(each.pathway(), each.step()))
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .map(step -> doneAgain(
                        step, kept(seen, each -> each.pathway().equals(step.get(0)) && each.step(step.get(1)))))
                .toList();
    }

    private DoneAgain doneAgain(List<String> step, List<MadeAttempt> all) {
        List<MadeAttempt> begun = kept(all, each -> slow.inPeriod(each.createdOn()));
        List<MadeAttempt> done = slow.done(all);
        return new DoneAgain(
                step.get(0),
                step.get(1),
                new Share(count(begun, each -> each.attempt() > 1), begun.size(), 0),
                begun.stream().mapToLong(MadeAttempt::attempt).max().orElse(0),
                new Share(count(done, MadeAttempt::takenBack), done.size(), 0));
    }

    /** By what is there at the end of every single day, whatever outcome is asked about. */
    List<DayOfQueue> queue(String step) {
        List<MadeAttempt> all = kept(slow.steps(), each -> each.step(step));
        return slow.asked()
                .from()
                .datesUntil(slow.asked().until())
                .map(day -> new DayOfQueue(
                        day,
                        count(all, each -> each.createdOn().equals(day)),
                        count(all, each -> day.equals(each.endedOn()) && each.completed()),
                        count(all, each -> day.equals(each.endedOn()) && !each.completed()),
                        count(
                                all,
                                each -> !each.createdOn().isAfter(day)
                                        && (each.endedOn() == null
                                                || each.endedOn().isAfter(day)))))
                .toList();
    }

    List<String> oldest(Instant now) {
        return slow.steps().stream()
                .filter(each -> each.ended() == null)
                .sorted(Comparator.comparing(MadeAttempt::created).thenComparing(MadeAttempt::ordinal))
                .map(each ->
                        each.id() + " " + (now.toEpochMilli() - each.created().toEpochMilli()))
                .toList();
    }

    List<String> missed(Instant now) {
        return slow.steps().stream()
                .filter(each -> each.due() != null
                        && each.createdOn().isBefore(slow.asked().until()))
                .filter(each -> each.ended() == null
                        ? each.due().isBefore(now)
                        : Boolean.TRUE.equals(each.late()) && slow.inPeriod(each.endedOn()))
                .sorted(Comparator.comparing((MadeAttempt each) -> -overrun(each, now))
                        .thenComparing(MadeAttempt::id))
                .map(each -> each.id() + " " + overrun(each, now))
                .toList();
    }

    private static long overrun(MadeAttempt each, Instant now) {
        Instant end = each.ended() == null ? now : each.ended();
        return end.toEpochMilli() - Objects.requireNonNull(each.due()).toEpochMilli();
    }
}
