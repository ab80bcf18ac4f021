package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;

class TwinsTest {

  private final Actor voltara = firm(0, "Voltara Cells");
  private final Actor kelmar = firm(1, "Kelmar Motors");
  private final Actor state = firm(2, "Kelmar Bank");

  @Test
  void onePlantOfOneCapacityIsToldTwice() {
    assertThat(Twins.areOne(plant(voltara, 12, "Brno"), plant(voltara, 12))).isTrue();
    assertThat(Twins.areOne(plant(voltara, 12, "Brno"), plant(voltara, 12, "Brno"))).isTrue();
    assertThat(Twins.areOne(plant(voltara, 12, "Brno", "Moravia"), plant(voltara, 12, "Brno")))
        .isTrue();
  }

  @Test
  void plantsApartInPlaceCapacityOrOperatorAreSeveral() {
    assertThat(Twins.areOne(plant(voltara, 12, "Brno"), plant(voltara, 12, "Gdynia"))).isFalse();
    assertThat(
            Twins.areOne(
                plant(voltara, 12, "Brno", "Gdynia", "Elbląg", "Moravia"),
                plant(voltara, 12, "Brno", "Gdynia")))
        .isFalse();
    assertThat(Twins.areOne(plant(voltara, 12, "Brno"), plant(voltara, 30))).isFalse();
    assertThat(Twins.areOne(plant(voltara, 12, "Brno"), plant(kelmar, 12))).isFalse();
  }

  @Test
  void plantsWithoutAFigureAreNotTakenForOne() {
    Draft bare = new Draft(ClaimType.FACILITY, 3, "test").party(Role.OPERATOR, voltara);
    assertThat(Twins.areOne(bare, bare)).isFalse();
  }

  @Test
  void oneSumForOneFirmIsOnePaymentUnlessItsPayersDiffer() {
    assertThat(Twins.areOne(payment(voltara, 5e6, state), payment(voltara, 5e6))).isTrue();
    assertThat(Twins.areOne(payment(voltara, 5e6, state), payment(voltara, 5e6, kelmar))).isFalse();
    assertThat(Twins.areOne(payment(voltara, 5e6, state), payment(kelmar, 5e6, state))).isFalse();
  }

  private static Draft plant(Actor operator, double capacity, String... places) {
    Draft out = new Draft(ClaimType.FACILITY, 3, "test").party(Role.OPERATOR, operator);
    out.kind(FacilityKind.BATTERY_PLANT);
    for (String place : places) {
      out.place(new Place(place, Optional.empty()));
    }
    return out.quantity(Quantity.exact(Measure.CAPACITY, capacity, "GWh/yr"));
  }

  private static Draft payment(Actor recipient, double amount, Actor... investors) {
    Draft out = new Draft(ClaimType.INVESTMENT, 3, "test").party(Role.RECIPIENT, recipient);
    for (Actor investor : investors) {
      out.party(Role.INVESTOR, investor);
    }
    return out.quantity(Quantity.exact(Measure.AMOUNT, amount, "EUR"));
  }

  private static Actor firm(int index, String name) {
    return new Actor(
        index,
        NameKind.ORGANISATION,
        name,
        List.of(name),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }
}
