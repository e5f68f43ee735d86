package org.alongside.pathway.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.journey.JourneyTest;
import org.alongside.pathway.Milestone;
import org.alongside.pathway.Places;
import org.alongside.pathway.Steps;
import org.alongside.pathway.rule.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The command knows what the running application knows, though it starts nothing. */
@JourneyTest
class OfferedByClassesTest {

    @Autowired
    private Roles roles;

    @Autowired
    private Map<String, Steps> steps;

    @Autowired
    private List<Places> places;

    @Test
    void theCommandKnowsTheRolesTheVocabularyThePlacesAndTheMilestonesOfTheApplication() {
        var offered = OfferedByClasses.words(Set.of());

        assertThat(offered.roles()).isEqualTo(roles.all().stream().map(Role::id).collect(Collectors.toSet()));
        assertThat(offered.vocabulary().words().toList())
                .isEqualTo(Vocabulary.ofBeans(steps).words().toList());
        Map<String, Class<?>> running = new HashMap<>();
        places.forEach(feature -> running.putAll(feature.offered()));
        assertThat(offered.places()).isEqualTo(running);
        assertThat(offered.milestones())
                .isEqualTo(
                        Set.of(Milestone.values()).stream().map(Milestone::word).collect(Collectors.toSet()));
    }
}
