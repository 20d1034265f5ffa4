package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.catalog.boundary.RegisterAllWithSociety;
import com.bemusix.backstage.catalog.boundary.SocietyDesk;
import com.bemusix.backstage.catalog.boundary.SocietyList;
import com.bemusix.backstage.catalog.boundary.SocietyRow;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.export.SocietyTable;
import com.bemusix.backstage.web.export.Table;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Address;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The page <code>/label/societies</code>: the recordings that a label hands in to a society, as a list and as a file, and that it has
 * handed them in.
 */
@Named("labelSocieties")
@ViewScoped
public class SocietiesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/label/societies";
    private static final int SIZE = 25;

    @Inject
    SocietyList societies;

    @Inject
    SocietyDesk desk;

    @Inject
    SocietyTable tables;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private Society society;
    private String name;
    private String page;
    private String as;
    private LocalDate on;
    private transient Page<SocietyRow> rows;
    private transient Integer open;

    /** Sends the list on all its pages as a file if the address asks for one, which ends the request. */
    public void send() throws IOException {
        Optional<FileForm> form = FileForm.BROAD.stream().filter(each -> each.ending().equals(as)).findFirst();
        if (form.isPresent()) {
            Table table = tables.of(caller.account(), caller.accountName(), getNotWith());
            Faces.sendFile(form.get().fileName(table), true, out -> form.get().write(table, out));
        }
    }

    public void load() {
        on = LocalDate.now(clock.withZone(caller.zone()));
        if (society == Society.OTHER && getNotWith() == null) {
            problems.say(null, words.of("societies.name.needed"));
        }
    }

    /** The society with which nothing in the list is registered yet, or null for the whole list. */
    public NamedSociety getNotWith() {
        NamedSociety asked = new NamedSociety(society, society == Society.OTHER ? name : null);
        return society == null || society == Society.OTHER && asked.name() == null ? null : asked;
    }

    /** Notes that the list was handed in, as long as the person saw it. */
    public String registerAll() {
        Integer seen = problems.find(() -> Integer.valueOf(Faces.getRequestParameter("count"))).orElse(null);
        NamedSociety with = getNotWith();
        if (seen == null || with == null) {
            return null;
        }
        RegisterAllWithSociety command = new RegisterAllWithSociety(with, on, seen);
        if (!problems.tell("handIn:", () -> desk.registerAll(caller.account(), command, caller.actor()))) {
            // the list is another one by now
            open = null;
            rows = null;
            return null;
        }
        problems.confirm(words.of("societies.noted", seen, words.society(with)));
        return PATH + "?faces-redirect=true";
    }

    /** How many recordings are not yet registered with the society; 0 for none if no society is asked for. */
    public int getOpen() {
        if (open == null) {
            open = getNotWith() == null ? 0 : societies.count(caller.account(), getNotWith());
        }
        return open;
    }

    private Page<SocietyRow> list() {
        if (rows == null) {
            try {
                rows = societies.page(caller.account(), getNotWith(), new PageRequest(SIZE, page));
            } catch (InvalidPageTokenException mistyped) {
                page = null;
                rows = societies.page(caller.account(), getNotWith(), new PageRequest(SIZE, null));
            }
        }
        return rows;
    }

    public List<SocietyRow> getRows() {
        return list().items();
    }

    /** The address of the next page, or null at the end. */
    public String getNext() {
        return list().nextPageToken() == null ? null
            : Address.of(PATH, "society", society, "name", name, "page", list().nextPageToken());
    }

    /** The address of the first page, or null on it. */
    public String getFirst() {
        return page == null || page.isEmpty() ? null : Address.of(PATH, "society", society, "name", name);
    }

    /** The address of the list as a file of that form. */
    public String as(FileForm form) {
        return Address.of(PATH, "as", form.ending(), "society", society, "name", name);
    }

    public List<FileForm> getForms() {
        return FileForm.BROAD;
    }

    public Society[] getCodes() {
        return Society.values();
    }

    public String getSociety() {
        return Objects.toString(society, "");
    }

    public void setSociety(String code) {
        society = Stream.of(Society.values()).filter(each -> each.name().equals(code)).findFirst().orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null || name.length() <= NamedSociety.MAX_NAME ? name : name.substring(0, NamedSociety.MAX_NAME);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
