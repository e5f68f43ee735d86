package org.alongside.demo.story;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alongside.record.ContactHow;
import org.alongside.record.DocumentKind;
import org.alongside.record.FileSent;
import org.alongside.record.TimeKind;
import org.jspecify.annotations.Nullable;

/** What happens with one made-up person, in the order it is told. */
public final class Story {

    private static final Duration BREAK = Duration.ofMinutes(27);

    private final String name;
    private final Map<String, Object> person = new LinkedHashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private When when = new When.OfTheDay(0, LocalTime.of(9, 0));
    private @Nullable String worker;

    private Story(String name, String born) {
        this.name = name;
        person.put("personName", name);
        person.put("dateOfBirth", born);
    }

    public static Story of(String name, String born) {
        return new Story(name, born);
    }

    /** What the record says of the person from the start. */
    public Story whoHas(Object... fieldsAndValues) {
        person.putAll(answers(fieldsAndValues));
        return this;
    }

    /** The working day on which the next things happen, counted from today. */
    public Story on(int day) {
        when = new When.OfTheDay(day, LocalTime.of(9, 5).plusMinutes(Math.floorMod(name.hashCode() + day * 31L, 90)));
        return this;
    }

    /** The time of day of what comes next. */
    public Story at(String time) {
        when = when.at(LocalTime.parse(time));
        return this;
    }

    public Story hoursAgo(int hours) {
        when = new When.Ago(Duration.ofHours(hours));
        return this;
    }

    /** Who does what comes next, until somebody else is named; without a name it is whoever has the step. */
    public Story by(@Nullable String next) {
        worker = next;
        return this;
    }

    public Story starts(String pathway, Object... fieldsAndValues) {
        Map<String, Object> all = new LinkedHashMap<>(person);
        all.putAll(answers(fieldsAndValues));
        return add(new Deed.Start(named(), pathway, all)).by(null);
    }

    /** Something happens to the open episode. */
    public Story act(String who, String act, Object... fieldsAndValues) {
        return add(new Deed.Act(who, act, answers(fieldsAndValues)));
    }

    public Story does(String step, Object... fieldsAndValues) {
        add(new Deed.Look(worker, step));
        return add(new Deed.Complete(worker, step, answers(fieldsAndValues)));
    }

    /** Goes a way that other stories go too. */
    public Story then(UnaryOperator<Story> way) {
        return way.apply(this);
    }

    /** Opens a step and leaves it for later. */
    public Story looksAt(String step) {
        return add(new Deed.Look(worker, step));
    }

    /** Something passes outside the steps. */
    public Story contact(String who, TimeKind kind, ContactHow how, int minutes, String withWhom, String said) {
        return add(new Deed.Contact(who, kind, how, minutes, withWhom, said));
    }

    /** A file is added: one of the papers a referral needs, or any other. */
    public Story file(String who, @Nullable DocumentKind kind, FileSent file) {
        return add(new Deed.AddFile(who, kind, file));
    }

    /** A manager gives a step more time, or less. */
    public Story retargets(String manager, String step, Day due, String because) {
        return add(new Deed.Retarget(manager, step, due, because));
    }

    /** A manager opens the record only to those named in it. */
    public Story restricts(String manager, String because) {
        return add(new Deed.Restrict(manager, because));
    }

    /** A worker writes down what a colleague must know before a visit. */
    public Story warns(String who, String words) {
        return add(new Deed.Warn(who, words));
    }

    public Story isSpokenOf(String who, String pronouns) {
        return add(new Deed.SpeakOf(who, pronouns));
    }

    public Story goesOnWhereItWasHandedOn() {
        return add(new Deed.Follow());
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    String name() {
        return name;
    }

    private Story add(Deed deed) {
        scenes.add(new Scene(this, when, deed));
        when = when.later(BREAK);
        return this;
    }

    private String named() {
        if (worker == null) throw new IllegalStateException(name + ": nobody is named who starts");
        return worker;
    }

    private static Map<String, Object> answers(Object... fieldsAndValues) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2)
            answers.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        return answers;
    }
}
