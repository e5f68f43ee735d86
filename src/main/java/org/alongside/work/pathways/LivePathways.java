package org.alongside.work.pathways;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.pathway.publication.Published;
import org.alongside.pathway.publication.PublishedVersions;
import org.alongside.pathway.version.Halt;
import org.alongside.pathway.version.Halts;
import org.alongside.pathway.version.OnVersion;
import org.alongside.pathway.version.Versions;
import org.springframework.stereotype.Component;

/** All pathways with their versions, who published them and where people stand. Four questions, however many there are. */
@Component
class LivePathways {

    private final Versions versions;
    private final PublishedVersions published;
    private final WhereTheyStand standing;
    private final Halts halts;

    LivePathways(Versions versions, PublishedVersions published, WhereTheyStand standing, Halts halts) {
        this.versions = versions;
        this.published = published;
        this.standing = standing;
        this.halts = halts;
    }

    List<Live> all() {
        Map<String, Published> how = published.all().stream()
                .collect(Collectors.toMap(one -> one.pathway() + ":" + one.version(), Function.identity()));
        Map<String, List<Standing>> where =
                standing.everywhere().stream().collect(Collectors.groupingBy(Standing::pathway));
        Map<String, List<Halt>> stopped = halts.all().stream().collect(Collectors.groupingBy(Halt::pathway));
        Map<String, List<Live.Line>> lines = new LinkedHashMap<>();
        for (OnVersion on : versions.all()) {
            List<Live.Line> of = lines.computeIfAbsent(on.pathway(), pathway -> new ArrayList<>());
            // The first is the newest, which is live.
            if (of.isEmpty() || on.people() > 0) of.add(new Live.Line(on, how.get(on.pathway() + ":" + on.version())));
        }
        return lines.entrySet().stream()
                .map(each -> new Live(
                        each.getKey(),
                        each.getValue(),
                        where.getOrDefault(each.getKey(), List.of()),
                        stopped.getOrDefault(each.getKey(), List.of())))
                .sorted(Comparator.comparing(Live::isRetired).thenComparing(Live::name))
                .toList();
    }
}
