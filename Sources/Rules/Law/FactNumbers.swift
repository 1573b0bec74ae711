/// Facts with their numbers, found by their keys.
///
/// All facts of all tables are numbered whenever the program starts, so keys are hashed once, where a
/// fact is defined, and by their bytes; a dictionary would hash each key on each visit.
struct FactNumbers: Sendable {
  /// A fact's number is its index.
  private(set) var facts: [FactDefinition] = []
  /// The number of a fact, from one, at the place that its hash points to or behind it; zero is free.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// Adds a fact that is not there yet, and then those it is a part of or follows from.
  mutating func add(_ fact: FactDefinition) {
    let slot = slot(ofKey: fact.key, hash: fact.keyHash)
    guard slots[slot] == 0 else { return }
    facts.append(fact)
    slots[slot] = Int32(facts.count)
    if facts.count * 2 > slots.count { grow() }
    for whole in fact.wholes { add(whole) }
    switch fact.derivation {
    case .quotient(let part, let whole, _):
      add(part)
      add(whole)
    case .multiple(let other, _, _): add(other)
    case nil: break
    }
  }

  func number(of fact: FactDefinition) -> Int? { number(ofKey: fact.key, hash: fact.keyHash) }

  func number(ofKey key: String, hash: UInt64) -> Int? {
    let number = slots[slot(ofKey: key, hash: hash)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(ofKey key: String, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let other = facts[Int(slots[slot]) - 1]
      if other.keyHash == hash, other.key == key { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for (number, fact) in facts.enumerated() {
      slots[slot(ofKey: fact.key, hash: fact.keyHash)] = Int32(number) + 1
    }
  }
}

extension String {
  /// A hash of the bytes, eight at a time, for keys that no stranger chooses.
  var keyHash: UInt64 {
    let bytes = utf8.span.bytes
    let count = bytes.byteCount
    var hash = UInt64(truncatingIfNeeded: count)
    var index = 0
    while index + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    while index < count {
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      index += 1
    }
    return hash ^ hash >> 32
  }
}
