package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.pack.Pack;
import org.ortak.reading.quantity.QuantityMention;

/** Reads standing bonds: offices by the titles beside persons' names, ownership by frames. */
final class TieReader implements ClaimTypeReader {

  private static final double TOLD = 0.95;
  private static final double IN_VIEW = 0.9;
  private static final double FRAMED = 0.85;

  private final OfficeFinder offices;
  private final OfficeWords cues;
  private final FrameReader frames;

  TieReader(Pack pack, StageReader stages) {
    this.offices = new OfficeFinder(pack);
    this.cues = new OfficeWords(pack);
    this.frames = FrameReader.of(pack, ClaimType.TIE, stages);
  }

  @Override
  public ClaimType type() {
    return ClaimType.TIE;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    offices
        .find(scene.words(), scene.clauses(), scene.names())
        .forEach(office -> out.add(draft(scene, office)));
    FirmLists firms = new FirmLists(cues, scene);
    List<Draft> owned = new ArrayList<>(frames.read(scene));
    owned.addAll(new OwnedScan(cues, scene, firms).read());
    owned.addAll(new HeldScan(cues, scene, firms).read());
    owned.addAll(new ShareholderScan(cues, scene, firms).read());
    owned.addAll(new ShareScan(cues, scene, firms).read());
    for (Draft draft : owned) {
      if (draft.parties(Role.OWNED).size() == 1) {
        out.add(draft.prior(FRAMED));
      }
    }
    return out;
  }

  private static Draft draft(Scene scene, Office office) {
    return new Draft(ClaimType.TIE, office.head(), office.told() ? "office" : "office-in-view")
        .kind(TieKind.OFFICE)
        .party(Role.HOLDER, office.holder())
        .party(Role.ORGANISATION, office.organisation())
        .what(office.title())
        .sentence(scene.words().sentenceOf(office.head()).index())
        .prior(office.told() ? TOLD : IN_VIEW);
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    boolean share =
        figure.unit().equals("%") && draft.kind().filter(TieKind.SHAREHOLDING::equals).isPresent();
    return share ? Optional.of(Measure.SHARE) : Optional.empty();
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return Optional.empty();
  }

  @Override
  public boolean same(Draft one, Draft other) {
    Set<Party> here = new HashSet<>(one.parties());
    return here.equals(new HashSet<>(other.parties()));
  }
}
