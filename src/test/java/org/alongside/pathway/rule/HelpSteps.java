package org.alongside.pathway.rule;

import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Codes;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;

/** Words for the small pathway of these tests. */
public class HelpSteps implements Steps {

    public boolean isUrgent(Situation here) {
        return false;
    }

    @Codes({"today", "later"})
    public String when(Situation here) {
        return "today";
    }

    /** Tells too much: a text of no declared list may not become a process variable. */
    public String everything(Situation here) {
        return "";
    }

    public Sentence whatWasAsked(Situation here, String who) {
        return new Sentence("");
    }

    public List<Choice> helpers(Situation here) {
        return List.of();
    }

    public void tell(Situation here, String who, int times) {}
}
