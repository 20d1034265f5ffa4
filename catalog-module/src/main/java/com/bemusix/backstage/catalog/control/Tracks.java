package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.catalog.entity.Track;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tracks and the recordings in them, in the database. */
@ApplicationScoped
public class Tracks {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public void add(Recording recording) {
        entities.persist(recording);
    }

    public void add(Track track) {
        entities.persist(track);
    }

    public void remove(Track track) {
        entities.remove(track);
    }

    /** The recordings stay. */
    public void removeAll(Release release) {
        entities.createQuery("delete from Track t where t.release = :release").setParameter("release", release).executeUpdate();
    }

    /** @throws CatalogException NOT_FOUND, also for another account's */
    public Track get(AccountId account, ReleaseId release, TrackId id) {
        return entities.createQuery("""
                select t from Track t join fetch t.recording
                where t.id = :id and t.release.id = :release and t.accountId = :account""", Track.class)
                .setParameter("id", id.value()).setParameter("release", release.value()).setParameter("account", account.value())
                .getResultStream().findFirst().orElseThrow(Tracks::notFound);
    }

    /**
     * Which recording a track places, without reading the recording itself.
     *
     * @throws CatalogException NOT_FOUND, also for another account's
     */
    public RecordingId recordingAt(AccountId account, ReleaseId release, TrackId id) {
        return entities.createQuery("""
                select t.recording.id from Track t
                where t.id = :id and t.release.id = :release and t.accountId = :account""", UUID.class)
                .setParameter("id", id.value()).setParameter("release", release.value()).setParameter("account", account.value())
                .getResultStream().findFirst().map(RecordingId::new).orElseThrow(Tracks::notFound);
    }

    /** In their order, recordings with artists and contributors already read. */
    public List<Track> of(Release release) {
        fetch("artists", release);
        fetch("contributors", release);
        return entities.createQuery("""
                select t from Track t join fetch t.recording where t.release = :release order by t.volume, t.number""", Track.class)
                .setParameter("release", release).getResultList();
    }

    private void fetch(String list, Release release) {
        entities.createQuery("select distinct c from Recording c left join fetch c." + list
                + " where c.id in (select t.recording.id from Track t where t.release = :release)", Recording.class)
                .setParameter("release", release).getResultList();
    }

    /** The tracks of any release that place the recording. */
    public List<Track> with(RecordingId recording) {
        return entities.createQuery("select t from Track t where t.recording.id = :recording", Track.class)
                .setParameter("recording", recording.value()).getResultList();
    }

    /** @throws CatalogException NOT_FOUND, also for another account's */
    public Recording recording(AccountId account, RecordingId id) {
        return entities.createQuery("select c from Recording c where c.id = :id and c.accountId = :account", Recording.class)
                .setParameter("id", id.value()).setParameter("account", account.value())
                .getResultStream().findFirst().orElseThrow(Tracks::notFound);
    }

    /** The states of the other releases that recordings of this one are on; recordings that are on no other are left out. */
    public Map<RecordingId, Set<ReleaseState>> elsewhere(Release release) {
        return states(entities.createQuery("""
                select t.recording.id, t.release.state from Track t where t.release <> :release
                and t.recording.id in (select u.recording.id from Track u where u.release = :release)""", Object[].class)
                .setParameter("release", release).getResultList());
    }

    /** As {@link #elsewhere(Release)}, for one recording. */
    public Set<ReleaseState> elsewhere(Release release, RecordingId recording) {
        return states(entities.createQuery("""
                select t.recording.id, t.release.state from Track t
                where t.release <> :release and t.recording.id = :recording""", Object[].class)
                .setParameter("release", release).setParameter("recording", recording.value()).getResultList())
                .getOrDefault(recording, Set.of());
    }

    private static Map<RecordingId, Set<ReleaseState>> states(List<Object[]> rows) {
        Map<RecordingId, Set<ReleaseState>> states = new HashMap<>();
        rows.forEach(row -> states.computeIfAbsent(new RecordingId((UUID) row[0]), id -> EnumSet.noneOf(ReleaseState.class))
                .add((ReleaseState) row[1]));
        return states;
    }

    /** The recordings on each release. */
    public Map<ReleaseId, List<RecordingId>> recordingsOn(Collection<ReleaseId> releases) {
        Map<ReleaseId, List<RecordingId>> recordings = new HashMap<>();
        entities.createQuery("select t.release.id, t.recording.id from Track t where t.release.id in :releases", Object[].class)
                .setParameter("releases", releases.stream().map(ReleaseId::value).toList()).getResultStream()
                .forEach(row -> recordings.computeIfAbsent(new ReleaseId((UUID) row[0]), id -> new ArrayList<>())
                        .add(new RecordingId((UUID) row[1])));
        return recordings;
    }

    public boolean isPlaced(Release release, RecordingId recording) {
        return entities.createQuery("select count(t) from Track t where t.release = :release and t.recording.id = :recording", Long.class)
                .setParameter("release", release).setParameter("recording", recording.value()).getSingleResult() > 0;
    }

    /** The places taken on a release. */
    public Places places(Release release) {
        Map<Place, TrackId> taken = new HashMap<>();
        entities.createQuery("select t.volume, t.number, t.id from Track t where t.release = :release", Object[].class)
                .setParameter("release", release).getResultStream()
                .forEach(row -> taken.put(new Place((int) row[0], (int) row[1]), new TrackId((UUID) row[2])));
        return new Places(taken);
    }

    private static CatalogException notFound() {
        return new CatalogException(Kind.NOT_FOUND);
    }
}
