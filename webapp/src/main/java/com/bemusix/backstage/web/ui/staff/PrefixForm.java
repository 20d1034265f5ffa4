package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.web.security.KnownTimeZone;
import java.time.LocalDate;

/** The fields of a new prefix code. */
public class PrefixForm {

    private String prefix;
    private PrefixPurpose purpose = PrefixPurpose.MANAGER;
    private String registrantName;
    private String agency;
    private String appointment;
    private Integer from = 1;
    private Integer to = 99_999;
    private LocalDate validFrom;
    private LocalDate validTo;
    @KnownTimeZone
    private String zone = "UTC";

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
}
