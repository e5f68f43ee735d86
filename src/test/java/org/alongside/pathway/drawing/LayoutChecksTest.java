package org.alongside.pathway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each check finds what is planted in the broken drawing, and nothing in a clean one. */
class LayoutChecksTest {

    @Test
    void aCleanDrawingHasNoProblems() {
        assertThat(EasyToRead.problems(DrawnModels.everything())).isEmpty();
    }

    @Test
    void aDrawingWiderThanTheScreenIsFound() {
        assertThat(problems(new FitsTheScreen()))
                .containsExactly(
                        "the drawing is 2018 px wide and 357 px high. Keep it within 1920 by 1000 px, or make a part of it a pathway of its own that is called.");
    }

    @Test
    void crossingFlowsAreFound() {
        assertThat(problems(new FlowsDoNotCross()))
                .containsExactly(
                        "flow “no” (which_right) crosses flow (through). Lead one of them round the other.",
                        "flow (down) crosses flow (up). Lead one of them round the other.");
    }

    @Test
    void aFlowThroughAStepIsFound() {
        assertThat(problems(new FlowsKeepClearOfShapes()))
                .containsExactly("flow (through) runs through step “Right” (right). Lead it round.");
    }

    @Test
    void aFlowBackwardsThatIsNoLoopIsFound() {
        assertThat(problems(new OnlyLoopsRunBackwards()))
                .containsExactly(
                        "flow (back) runs from right to left, and nothing leads back. Move what it leads to to the right.");
    }

    @Test
    void wordsWithoutRoomAreFound() {
        assertThat(problems(new LabelsAreWhole()))
                .containsExactly(
                        "step “Ask the person about everything that has ever come up in any talk with anybody” (ask): its words need 81 by 86 px and have 86 by 66. Make more room for them, or use fewer.",
                        "flow “to the left hand” (which_left): its words need 28 by 40 px and have 40 by 14. Make more room for them, or use fewer.");
    }

    @Test
    void labelsOnOtherThingsAreFound() {
        assertThat(problems(new LabelsKeepClear()))
                .containsExactly(
                        "the label of flow “to the left hand” (which_left) lies on gateway “Which way?” (which). Move the label.",
                        "the label of event “Begins” (begins) lies on flow (through). Move the label.",
                        "the label of step “Right” (right) lies on flow (through). Move the label.",
                        "the label of gateway “Which way?” (which) lies on the label of flow “no” (which_right). Move the label.");
    }

    @Test
    void notesOnOtherThingsAreFound() {
        assertThat(problems(new NotesKeepClear()))
                .containsExactly(
                        "note (here) lies on step “Right” (right). Move the note.",
                        "note (there) lies on the label of event “Ends here” (ends). Move the note.");
    }

    private static List<String> problems(LayoutCheck check) {
        return check.problems(DrawnModels.broken()).toList();
    }
}
