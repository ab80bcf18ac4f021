package org.ortak.claim;

/** What sort of facility a claim tells of. */
public enum FacilityKind implements Kind {
  BATTERY_PLANT("battery-plant"),
  VEHICLE_PLANT("vehicle-plant"),
  MATERIALS_PLANT("materials-plant"),
  RECYCLING_PLANT("recycling-plant"),
  MINE("mine"),
  RESEARCH_CENTRE("research-centre"),
  POWER_PLANT("power-plant"),
  STORAGE_PROJECT("storage-project"),
  CHARGING("charging"),
  OTHER("other");

  private final String word;

  FacilityKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.FACILITY;
  }
}
