package org.alongside.pathway.explore;

import static org.alongside.pathway.explore.Drawing.ALL_OVER;
import static org.alongside.pathway.explore.Drawing.ANY_ERROR;
import static org.alongside.pathway.explore.Drawing.BROKEN;
import static org.alongside.pathway.explore.Drawing.CALLED_OFF;
import static org.alongside.pathway.explore.Drawing.EVERY_HOUR;
import static org.alongside.pathway.explore.Drawing.LATE;
import static org.alongside.pathway.explore.Drawing.LINK;
import static org.alongside.pathway.explore.Drawing.TIMER;
import static org.alongside.pathway.explore.Drawing.TOLD;
import static org.alongside.pathway.explore.Drawing.asking;
import static org.alongside.pathway.explore.Drawing.calling;
import static org.alongside.pathway.explore.Drawing.catching;
import static org.alongside.pathway.explore.Drawing.end;
import static org.alongside.pathway.explore.Drawing.gateway;
import static org.alongside.pathway.explore.Drawing.on;
import static org.alongside.pathway.explore.Drawing.part;
import static org.alongside.pathway.explore.Drawing.severalTimes;
import static org.alongside.pathway.explore.Drawing.step;
import static org.alongside.pathway.explore.Drawing.throwing;
import static org.alongside.pathway.explore.Drawing.when;

import java.util.Map;
import java.util.TreeMap;

/** What a manager may draw and we have not. */
final class Drawings {

    private static final String BOTH_ASKED = asking("first", "a") + asking("second", "b");
    private static final String MEETING = "<extensionElements><camunda:properties><camunda:property"
            + " name=\"mustAttend\" value=\"person\"/></camunda:properties></extensionElements>";

    private final Map<String, Map<String, byte[]>> all = new TreeMap<>();

    private Drawings() {
        gateways();
        several();
        events();
        signals();
    }

    static Map<String, Map<String, byte[]>> all() {
        return new Drawings().all;
    }

    private void drawn(String name, String elements, String flows) {
        all.put(name, Drawing.of(elements, flows));
    }

    private void gateways() {
        var split = BOTH_ASKED
                + gateway("inclusive", "split", "z")
                + gateway("inclusive", "join")
                + step("x")
                + step("y")
                + step("z")
                + step("last")
                + end("end");
        var flows = "start>first,first>second,second>split,split>x:a == 'yes',split>y:b == 'yes',split>z,y>join,z>join,"
                + "join>last,last>end";
        drawn("inclusive split and join", split, flows + ",x>join");
        drawn(
                "inclusive join behind a loop",
                split.replace(step("x"), asking("x", "a")) + gateway("exclusive", "again", "join"),
                flows + ",x>again,again>x:a == 'yes',again>join");
        drawn(
                "inclusive join behind a part",
                split.replace(
                        step("x"),
                        part("x", step("inX") + step("inX2") + end("endX"), "xStart>inX,inX>inX2,inX2>endX")),
                flows + ",x>join");
        drawn(
                "inclusive join that only an event leads to",
                split + on("x", "xLate", true, TIMER) + end("xEnd"),
                flows + ",x>xEnd,xLate>join");
        drawn(
                "inclusive join that the last takes another way from",
                split + gateway("exclusive", "other", "xEnd") + end("xEnd"),
                flows + ",x>other,other>join:b == 'yes',other>xEnd");
        drawn(
                "first of two events",
                step("before")
                        + gateway("eventBased", "wait")
                        + catching("hour", TIMER)
                        + catching("told", TOLD)
                        + step("x")
                        + step("y")
                        + end("end"),
                "start>before,before>wait,wait>hour,wait>told,hour>x,told>y,x>end,y>end");
        drawn(
                "link",
                step("x") + throwing("away", LINK) + catching("here", LINK) + step("y") + end("end"),
                "start>x,x>away,here>y,y>end");
    }

    private void several() {
        for (var oneAfterTheOther : new boolean[] {true, false}) {
            drawn(
                    "step several times, " + (oneAfterTheOther ? "one after the other" : "at once"),
                    asking("x", "a", severalTimes(oneAfterTheOther))
                            + on("x", "off", true, TOLD)
                            + gateway("exclusive", "how", "y")
                            + step("y")
                            + step("z")
                            + end("end"),
                    "start>x,x>how,off>how,how>y,how>z:a == 'yes',y>end,z>end");
        }
        drawn(
                "meeting offered again",
                asking("meet", "a", MEETING)
                        + on("meet", "late", true, TIMER)
                        + gateway("exclusive", "met", "meet")
                        + end("end"),
                "start>meet,meet>met,late>met,met>end:quorate == true,met>meet");
    }

    private void events() {
        var work = step("x") + end("endX");
        drawn(
                "event parts within a part",
                part("p", work + when("beside", false, TOLD) + when("instead", true, CALLED_OFF), "pStart>x,x>endX")
                        + when("outside", true, TOLD.replace("told", "calledOff"))
                        + step("y")
                        + end("end"),
                "start>p,p>y,y>end");
        drawn(
                "all over within a part",
                part(
                                "p",
                                gateway("parallel", "both")
                                        + step("x")
                                        + step("y")
                                        + end("endX")
                                        + end("endY", ALL_OVER),
                                "pStart>both,both>x,both>y,x>endX,y>endY")
                        + step("z")
                        + end("end"),
                "start>p,p>z,z>end");
        for (var timer : new String[] {TIMER, EVERY_HOUR})
            drawn(
                    "timer beside a step, " + (timer.equals(TIMER) ? "once" : "every hour"),
                    step("x") + on("x", "late", false, timer) + step("y") + end("end") + end("endY"),
                    "start>x,x>end,late>y,y>endY");
        drawn(
                "messages on a step and on a part",
                part(
                                "p",
                                step("x") + on("x", "told", false, TOLD) + step("y") + end("endX"),
                                "pStart>x,x>endX,told>y,y>endX")
                        + on("p", "off", true, CALLED_OFF)
                        + step("z")
                        + end("end"),
                "start>p,p>end,off>z,z>end");
    }

    private void signals() {
        var raisesLate = part("p", step("x") + end("endX", LATE), "pStart>x,x>endX");
        drawn(
                "escalation from the end of a part, beside",
                raisesLate + on("p", "late", false, LATE) + step("y") + end("end"),
                "start>p,p>end,late>y,y>end");
        drawn(
                "escalation from the end of a part, instead",
                raisesLate + on("p", "late", true, LATE) + step("y") + end("end"),
                "start>p,p>end,late>y,y>end");
        drawn(
                "escalation from a part, heard by an event part",
                raisesLate + when("whenLate", false, LATE) + step("y") + end("end"),
                "start>p,p>y,y>end");
        drawn(
                "escalation and errors from a call",
                calling("call")
                        + on("call", "late", false, LATE)
                        + on("call", "broken", true, BROKEN)
                        + on("call", "other", true, ANY_ERROR)
                        + step("x")
                        + step("y")
                        + step("z")
                        + end("end"),
                "start>call,call>end,late>x,broken>y,other>z,x>end,y>end,z>end");
        drawn(
                "escalation from a call in a part, heard within before without",
                part(
                                "p",
                                calling("call") + on("call", "late", false, LATE) + step("x") + end("endX"),
                                "pStart>call,call>endX,late>x,x>endX")
                        + on("p", "broken", true, BROKEN)
                        + step("y")
                        + end("end"),
                "start>p,p>end,broken>y,y>end");
        drawn(
                "error end in a part",
                part(
                                "p",
                                asking("x", "a")
                                        + gateway("exclusive", "how", "endX")
                                        + end("endX")
                                        + end("breaks", BROKEN),
                                "pStart>x,x>how,how>endX,how>breaks:a == 'yes'")
                        + on("p", "broken", true, BROKEN)
                        + step("y")
                        + end("end"),
                "start>p,p>end,broken>y,y>end");
        drawn(
                "error end that nobody hears",
                gateway("parallel", "both") + step("x") + step("y") + end("end") + end("breaks", BROKEN),
                "start>both,both>x,both>y,x>end,y>breaks");
    }
}
