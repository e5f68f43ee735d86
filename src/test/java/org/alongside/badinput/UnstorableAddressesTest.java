package org.alongside.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever puts a character into an address that no database keeps reads that there is no such page, and breaks nothing. */
@JourneyTest
class UnstorableAddressesTest {

    @Autowired
    private RequestMappingHandlerMapping addresses;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator", "teamManager", "auditor", "administrator"})
    void noPageBreaksForItWhateverItIsAskedBy(String worker) {
        SignedIn reader = SignedIn.as(worker, port);

        assertThat(asked())
                .hasSizeGreaterThan(20)
                .allSatisfy(address ->
                        assertThat(reader.get(address).statusCode()).as(address).isIn(400, 403));
    }

    @Test
    void itIsToldInPlainWords() {
        var answer = SignedIn.as("careCoordinator", port).get("/people?q=%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1").contains("Adult Social Care");
    }

    /** Each address of a page without an id in it, by each thing it can be asked for. */
    private Stream<String> asked() {
        return addresses.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("org.alongside"))
                .filter(each -> each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(each -> paths(each.getKey())
                        .flatMap(path -> names(each.getValue()).map(name -> "%s?%s=%%00".formatted(path, name))));
    }

    private static Stream<String> paths(RequestMappingInfo address) {
        return address.getPatternValues().stream().filter(path -> !path.contains("{"));
    }

    private static Stream<String> names(HandlerMethod page) {
        return List.of(page.getMethodParameters()).stream()
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .peek(parameter -> parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer()))
                .map(MethodParameter::getParameterName);
    }
}
