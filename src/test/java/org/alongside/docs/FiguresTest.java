package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number says where it comes from, so that nobody takes ours for a rule. */
class FiguresTest {

    private static final String POD = "The Pod: at least 16 meetings (questions for referrers, coventry.gov.uk)";

    private static final Path PLANTED = Path.of("src/test/resources/figures");

    @Test
    void everyNumberInModelsAndFormsSaysWhereItComesFrom() {
        assertThat(Figures.drawn()
                        .filter(figure -> !figure.saysWhereItComesFrom())
                        .map(Figure::problem))
                .isEmpty();
    }

    @Test
    void everySettingThatIsANumberIsInTheTable() {
        assertThat(SettingFigures.all().map(Figure::id))
                .containsExactlyInAnyOrderElementsOf(SettingFigures.names().toList());
    }

    @Test
    void numbersAreFoundWhereverAModelHasThem() {
        List<Figure> figures =
                ModelFigures.in(PLANTED.resolve("numbers.bpmn")).all().toList();

        assertThat(figures)
                .extracting(Figure::id, Figure::words, Figure::what, Figure::source)
                .containsExactly(
                        tuple("listen", "2 working days", "target", Figure.OURS),
                        tuple("late", "4 real hours", "timer", ""),
                        tuple("remind", "1 working day before `meetingOn`", "target", POD),
                        tuple("remind", "`x.upTo(16)`", "explain", POD),
                        tuple("plan", "`x.plan('P3M')`", "given to the system", ""),
                        tuple("often_plan", "`attempts` at least 3", "condition for this way", Figure.OURS));
    }

    @Test
    void numbersAreFoundWhereverAFormHasThem() {
        assertThat(FormFigures.in(PLANTED.resolve("numbers.form")).all())
                .extracting(Figure::id, Figure::words, Figure::what, Figure::source)
                .containsExactly(
                        tuple("meetings", "at least 16", "smallest answer", POD + "; the rest is ours"),
                        tuple("meetings", "at most 40", "largest answer", Figure.OURS),
                        tuple("meetings", "16", "filled in beforehand", POD + "; the rest is ours"),
                        tuple("visits", "at most 50", "largest answer", ""),
                        tuple("visits", "16", "filled in beforehand", POD),
                        tuple("why", "`meetings` at most 20", "hides the field", ""));
    }

    @Test
    void numbersAreFoundInDecisions() {
        assertThat(DecisionFigures.in(PLANTED.resolve("numbers.dmn")).all())
                .extracting(Figure::id, Figure::words, Figure::what, Figure::source)
                .containsExactly(
                        tuple("many", "`>= 3`", "looked at by a decision", Figure.OURS),
                        tuple("few", "`12`", "result of a decision", ""));
    }

    @Test
    void aNumberNobodyAccountsForIsToldToWhoeverDrewIt() {
        assertThat(ModelFigures.in(PLANTED.resolve("numbers.bpmn"))
                        .all()
                        .filter(figure -> !figure.saysWhereItComesFrom())
                        .map(Figure::problem))
                .containsExactly(
                        "numbers.bpmn: “Late” (late) carries a number, 4 real hours. Its property “figure” must say whose it is, as “The Pod: … (where)”, or “ours: to be changed as the team sees fit”; a source that names only some of a field's numbers ends with “; the rest is ours”.",
                        "numbers.bpmn: “Plan” (plan) carries a number, `x.plan('P3M')`. Its property “figure” must say whose it is, as “The Pod: … (where)”, or “ours: to be changed as the team sees fit”; a source that names only some of a field's numbers ends with “; the rest is ours”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ours: to be changed as the team sees fit",
                "ours: to be changed as the team sees fit; a fortnight seemed long",
                "The Pod: first planning meeting within 2 to 3 weeks of the referral (coventry.gov.uk)"
            })
    void aSourceOrOursIsEnough(String source) {
        assertThat(saying(source).saysWhereItComesFrom()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ours", "ours: for now", "best practice", "The Pod: yes"})
    void anythingElseIsNot(String source) {
        assertThat(saying(source).saysWhereItComesFrom()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P3M | 3 months",
                "P42D | 42 days",
                "PT4H | 4 real hours",
                "P12M | 12 months",
                "P1DT12H | 1 day and 12 real hours",
                "R3/PT4H | 3 times, every 4 real hours",
                "${workingDays.after(1)} | 1 working day",
                "${workingDays.before(2, meetingOn)} | 2 working days before `meetingOn`",
                "${hours.after(4)} | 4 real hours",
                "${hours.after(agreedHours)} | `agreedHours` real hours"
            })
    void aTimeIsReadAloud(String written, String words) {
        assertThat(TimeInWords.of(written)).isEqualTo(words);
    }

    private static Figure saying(String source) {
        return new Figure("help.bpmn", "Listen", "listen", "2 working days", "target", source);
    }
}
