package org.alongside.calendar;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes at start-up from when on the settings name other hours than before. The first ones have always been so. */
@Component
class SettingsNoted implements SmartInitializingSingleton {

    private final CalendarSettings settings;
    private final CalendarNotes notes;
    private final Clock clock;
    private final TransactionTemplate together;

    SettingsNoted(
            CalendarSettings settings, CalendarNotes notes, Clock clock, PlatformTransactionManager transactions) {
        this.settings = settings;
        this.notes = notes;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        together.executeWithoutResult(transaction -> {
            var noted = notes.hoursOf(null);
            if (!noted.last().equals(settings.officeHours()))
                notes.hours(null, settings.officeHours(), noted.isEmpty() ? CalendarNotes.ALWAYS : clock.instant());
        });
    }
}
