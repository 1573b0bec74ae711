/// A linear congruential generator with a fixed seed: random samples that are the same each time.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the samples that belong to a seed.
  public init(seed: UInt64) { state = seed }

  /// Sixty-four bits, of which each is as random as the others.
  public mutating func next() -> UInt64 {
    // The upper half of each state is the random one.
    let upper = step() >> 32
    return upper << 32 | step() >> 32
  }

  private mutating func step() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
