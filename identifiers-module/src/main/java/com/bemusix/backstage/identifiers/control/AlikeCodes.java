package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;

/** Codes of recordings that were described like others. */
@ApplicationScoped
public class AlikeCodes {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** For each description the bonds, of whatever account, whose recording {@linkplain ReferenceFields#resembles resembles} it. */
    public List<List<IsrcAssignment>> like(List<ReferenceFields> described) {
        List<Object[]> pairs = pairs(described);
        Map<UUID, IsrcAssignment> found = read(pairs.stream().map(pair -> (UUID) pair[1]).distinct().toList());
        return IntStream.range(0, described.size())
            .mapToObj(place -> pairs.stream().filter(pair -> (Integer) pair[0] == place + 1).map(pair -> found.get((UUID) pair[1]))
                .filter(each -> described.get(place).resembles(each.reference())).toList())
            .toList();
    }

    /** The place of a description, from 1, with a bond that may be like it. One call however many there are, by an index. */
    private List<Object[]> pairs(List<ReferenceFields> described) {
        return entities.createNativeQuery("""
                select cast(w.place as integer), a.id
                from unnest(cast(:artists as text[]), cast(:titles as text[]), cast(:lengths as bigint[]))
                    with ordinality as w (artist, title, length, place)
                join identifiers.isrc_assignment a
                    on identifiers.facts_key(a.main_artist, a.title) = identifiers.facts_key(w.artist, w.title)
                    and a.duration_ms between w.length - :most and w.length + :most
                    and a.status not in ('WITHDRAWN', 'VOID', 'SUPERSEDED_IN_ERROR')
                order by w.place, a.id""", Object[].class)
            .setParameter("artists", described.stream().map(ReferenceFields::mainArtist).toArray(String[]::new))
            .setParameter("titles", described.stream().map(ReferenceFields::title).toArray(String[]::new))
            .setParameter("lengths", described.stream().map(ReferenceFields::durationMs).toArray(Long[]::new))
            .setParameter("most", ReferenceFields.SAME_LENGTH_MS)
            .getResultList();
    }

    private Map<UUID, IsrcAssignment> read(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from IsrcAssignment a where a.id in :ids", IsrcAssignment.class)
            .setParameter("ids", ids)
            .getResultStream().collect(Collectors.toMap(IsrcAssignment::id, Function.identity()));
    }
}
