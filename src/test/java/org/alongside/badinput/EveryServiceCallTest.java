package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a worker calls of the engine's services, by every method there is, nothing changes without a form. */
@JourneyTest
class EveryServiceCallTest {

    @Autowired
    private Journeys journeys;

    private Task step;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        step = journey.step("talkAboutWhatThePersonWants");
        // Opened once before: the first time is noted in the log.
        journeys.as("careCoordinator", () -> journeys.engine().getFormService().getDeployedTaskForm(step.getId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator", "administrator"})
    void noMethodOfAnyServiceChangesAnything(String worker) throws ReflectiveOperationException {
        Untouched untouched = Untouched.asOfNow(journeys.database());
        List<String> called = new ArrayList<>();
        for (Method door : ProcessEngineServices.class.getMethods()) {
            Object service = door.invoke(journeys.engine());
            for (Method method : methodsOf(door.getReturnType())) {
                for (String id : ids()) call(worker, service, method, id);
                called.add(method.getName());
            }
            untouched.assertNothingChanged();
        }
        assertThat(called).hasSizeGreaterThan(400).contains("deleteTask", "setVariables", "createDeployment");
    }

    private List<String> ids() {
        return List.of(step.getId(), step.getProcessInstanceId(), step.getProcessDefinitionId(), "referral");
    }

    /** Signing in is what the test itself does. */
    private static List<Method> methodsOf(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> !method.getName().matches("(set|clear)Authentication.*"))
                .toList();
    }

    private void call(String worker, Object service, Method method, String id) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, id))
                .toArray();
        journeys.as(worker, () -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException refused) {
                return refused;
            }
        });
    }

    private Object argument(Class<?> type, String id) {
        if (type == String.class) return id;
        if (type == String[].class) return new String[] {id};
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == int.class || type == Integer.class) return 1;
        if (type == long.class || type == Long.class) return 1L;
        if (type == Map.class) return Map.of("decision", "eligible", "quorate", true);
        if (type == Date.class) return new Date(0);
        if (type == List.class || type == Collection.class) return List.of(id);
        if (type == InputStream.class) return new ByteArrayInputStream(new byte[] {65});
        if (type == Task.class) return step;
        return type == Object.class ? "eligible" : null;
    }
}
