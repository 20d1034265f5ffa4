package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.PrefixAlert;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How many prefix codes and stocks of UPCs staff have to see to, for the side bar of every page, and how such an alert reads. */
@Named("stockAlerts")
@RequestScoped
public class StockAlerts {

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    UpcPools pools;

    @Inject
    Words words;

    private Long prefixCount;
    private Long poolCount;

    /** What it says about that prefix. */
    public String text(PrefixView prefix, PrefixAlert alert) {
        String code = prefix.prefix().display();
        if (alert.reason() != PrefixAlert.Reason.APPOINTMENT) {
            return words.of("prefixes.alert." + alert.reason(), code, alert.level(), alert.left());
        }
        String key = alert.stopped() ? "prefixes.alert.ended" : "prefixes.alert.ends";
        return words.of(key, code, words.day(prefix.validTo()), alert.left());
    }

    /** How it looks: red when nothing is given any more or soon. */
    public String tone(PrefixAlert alert) {
        boolean last = alert.level() >= 95 || alert.reason() == PrefixAlert.Reason.APPOINTMENT && alert.level() <= 7;
        return last ? "red" : "amber";
    }

    public long getPrefixes() {
        if (prefixCount == null) {
            prefixCount = prefixes.all().stream().filter(prefix -> !prefix.alerts().isEmpty()).count();
        }
        return prefixCount;
    }

    public long getPools() {
        if (poolCount == null) {
            poolCount = pools.all().stream().mapToInt(PoolView::alert).filter(alert -> alert > 0).count();
        }
        return poolCount;
    }
}
