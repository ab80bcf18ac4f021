package org.ortak.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ortak.answer.board.Brief;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;

/** Sorts undertakings as somebody who looks at one company or country wants to read them. */
public final class Grouping {

  private static final int SHOWN = 8;

  private final EntityPage.Subject subject;

  Grouping(EntityPage.Subject subject) {
    this.subject = subject;
  }

  /**
   * One part of the page.
   *
   * @param all how many there are
   * @param more the address of all of them; empty where none is needed or possible
   */
  public record Group(String title, List<Brief> briefs, int all, String more) {}

  List<Group> groups(List<Brief> briefs) {
    List<Group> groups = new ArrayList<>();
    boolean ofOne = subject.sort().equals("company") || subject.sort().equals("country");
    add(groups, "Plants and sites", ClaimType.FACILITY, briefs, brief -> true);
    if (ofOne) {
      add(
          groups,
          "Supplies to others",
          ClaimType.SUPPLY,
          briefs,
          brief -> subject.plays(brief, Role.SUPPLIER));
      add(
          groups,
          "Is supplied by others",
          ClaimType.SUPPLY,
          briefs,
          brief -> subject.plays(brief, Role.CUSTOMER));
      add(
          groups,
          "Invests",
          ClaimType.INVESTMENT,
          briefs,
          brief -> subject.plays(brief, Role.INVESTOR));
      add(
          groups,
          "Is invested in",
          ClaimType.INVESTMENT,
          briefs,
          brief -> subject.plays(brief, Role.RECIPIENT) || subject.plays(brief, Role.SELLER));
      add(
          groups,
          "Other supplies there",
          ClaimType.SUPPLY,
          briefs,
          brief -> !subject.plays(brief, Role.SUPPLIER) && !subject.plays(brief, Role.CUSTOMER));
      add(
          groups,
          "Other investments there",
          ClaimType.INVESTMENT,
          briefs,
          brief ->
              !subject.plays(brief, Role.INVESTOR)
                  && !subject.plays(brief, Role.RECIPIENT)
                  && !subject.plays(brief, Role.SELLER));
    } else {
      add(groups, "Supplies", ClaimType.SUPPLY, briefs, brief -> true);
      add(groups, "Investments", ClaimType.INVESTMENT, briefs, brief -> true);
    }
    add(groups, "Partnerships", ClaimType.PARTNERSHIP, briefs, brief -> true);
    add(groups, "Products", ClaimType.PRODUCT, briefs, brief -> true);
    add(
        groups,
        "Openings: what is sought",
        ClaimType.OPENING,
        briefs,
        brief -> !subject.sort().equals("country") || !subject.plays(brief, Role.SEEKER));
    return groups;
  }

  private void add(
      List<Group> groups, String title, ClaimType type, List<Brief> briefs, Predicate<Brief> is) {
    List<Brief> found = briefs.stream().filter(brief -> brief.type() == type).filter(is).toList();
    if (!found.isEmpty()) {
      String more =
          found.size() > SHOWN && !subject.filter().isEmpty()
              ? "/tracker?type=" + type.word() + "&" + subject.filter()
              : "";
      groups.add(new Group(title, found.stream().limit(SHOWN).toList(), found.size(), more));
    }
  }
}
