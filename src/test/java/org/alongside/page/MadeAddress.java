package org.alongside.page;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.alongside.pathway.Refusal;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address that is there while a test needs it, for what no page of ours lets happen. */
record MadeAddress(RequestMappingHandlerMapping addresses, RequestMappingInfo info, String path)
        implements AutoCloseable {

    static MadeAddress in(RequestMappingHandlerMapping addresses, String path, String what) {
        RequestMappingInfo info = RequestMappingInfo.paths(path)
                .options(addresses.getBuilderConfiguration())
                .build();
        Method method = Stream.of(Breaks.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(what))
                .findFirst()
                .orElseThrow();
        addresses.registerMapping(info, new Breaks(), method);
        return new MadeAddress(addresses, info, path);
    }

    @Override
    public void close() {
        addresses.unregisterMapping(info);
    }

    /** What is done there. */
    static final class Breaks {

        public String refuse() {
            throw Refusal.invalid("Give a day that has passed.");
        }

        public String drawNothing() {
            return "page/nosuchpage";
        }
    }
}
