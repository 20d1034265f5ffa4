package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.web.security.KnownTimeZone;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/** The fields of a prefix code, new or changed. */
public class PrefixForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prefix;
    private PrefixPurpose purpose = PrefixPurpose.MANAGER;
    private String registrantName;
    private String agency;
    private String appointment;
    private Integer from = 1;
    private Integer to = 99_999;
    private Integer yearlyQuota = 100_000;
    private LocalDate validFrom;
    private LocalDate validTo;
    @KnownTimeZone
    private String zone = "UTC";
    private String account;
    private boolean sharedFallback;

    /** What can be changed of it, filled in. */
    static PrefixForm of(PrefixView prefix) {
        PrefixForm form = new PrefixForm();
        form.agency = prefix.agency();
        form.appointment = prefix.appointment();
        form.from = prefix.designationFrom();
        form.to = prefix.designationTo();
        form.yearlyQuota = prefix.yearlyQuota();
        form.validFrom = prefix.validFrom();
        form.validTo = prefix.validTo();
        form.sharedFallback = prefix.sharedFallback();
        return form;
    }

    AddPrefix added() {
        return new AddPrefix(prefix, purpose, registrantName, agency, appointment, from, to, yearlyQuota, validFrom, validTo,
            ZoneId.of(zone), account == null ? null : AccountId.parse(account), sharedFallback, false);
    }

    ChangePrefix changed(boolean suspended) {
        return new ChangePrefix(from, to, agency, appointment, yearlyQuota, validFrom, validTo, sharedFallback, suspended);
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public PrefixPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(PrefixPurpose purpose) {
        this.purpose = purpose;
    }

    public String getRegistrantName() {
        return registrantName;
    }

    public void setRegistrantName(String registrantName) {
        this.registrantName = registrantName;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public Integer getYearlyQuota() {
        return yearlyQuota;
    }

    public void setYearlyQuota(Integer yearlyQuota) {
        this.yearlyQuota = yearlyQuota;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public boolean isSharedFallback() {
        return sharedFallback;
    }

    public void setSharedFallback(boolean sharedFallback) {
        this.sharedFallback = sharedFallback;
    }
}
