public import Rules

extension SourceFile {
  /// The bytes of the JSON value that starts at an offset which the reader has given.
  public func rangeOfValue(at offset: Int) -> Range<Int> {
    var scanner = JSONScanner(offset: offset)
    return (try? scanner.skipValue(json.span, depth: 0))
      ?? offset..<min(offset + 1, json.count)
  }

  /// The note and evidence of the attestation whose value starts at an offset which the reader has
  /// given; both are empty where it is written in short.
  public func attestationDetail(at offset: Int) -> AttestationDetail {
    let bytes = json.span
    var scanner = JSONScanner(offset: offset)
    var note: String?
    var evidence: [String] = []
    guard bytes[offset] == UInt8(ascii: "{") else { return AttestationDetail() }
    scanner.offset += 1
    // The reader has checked the syntax; the walk stops where it would not hold.
    while let key = try? scanner.key(bytes) {
      let name = JSONScanner.text(of: key, bytes)
      let range = (try? scanner.skipValue(bytes, depth: 1)) ?? offset..<offset
      if AttestationKey.note.names.contains(name) {
        note = Self.strings(in: range, bytes).first
      } else if AttestationKey.evidence.names.contains(name) {
        evidence = Self.strings(in: range, bytes)
      }
      guard (try? scanner.takesSeparator(before: UInt8(ascii: "}"), bytes)) == true else { break }
    }
    return AttestationDetail(note: note, evidence: evidence)
  }

  /// The files of evidence that a submission names, each where it is named.
  public func evidence(
    of submission: borrowing Submission
  ) -> [(path: String, range: Range<Int>)] {
    let bytes = json.span
    return submission.evidenceRanges.map { range in
      (path: Self.strings(in: range, bytes).first ?? "", range: range)
    }
  }

  /// The attestations that a submission says to be met without naming a file of evidence, in the
  /// order of the file.
  public func attestationsWithoutEvidence(
    of submission: borrowing Submission, in catalogue: Catalogue
  ) -> [FactDefinition] {
    var found: [(offset: Int, fact: FactDefinition)] = []
    for number in submission.row.given where catalogue.facts[number].kind == .attestation {
      if submission.row.attestation(number) == true,
        let offset = submission.offset(ofFact: number, yearsBack: 0),
        attestationDetail(at: offset).evidence.isEmpty
      {
        found.append((offset: offset, fact: catalogue.facts[number]))
      }
    }
    return found.sorted { $0.offset < $1.offset }.map { $0.fact }
  }

  /// The text of a string, or the texts of an array of strings.
  private static func strings(in range: Range<Int>, _ bytes: Span<UInt8>) -> [String] {
    var scanner = JSONScanner(offset: range.lowerBound)
    var texts: [String] = []
    if !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "[") { scanner.offset += 1 }
    while scanner.offset < range.upperBound,
      (try? scanner.peek(bytes, .value)) == UInt8(ascii: "\""),
      let token = try? scanner.string(bytes)
    {
      texts.append(JSONScanner.text(of: token, bytes))
      guard (try? scanner.takesSeparator(before: UInt8(ascii: "]"), bytes)) == true else { break }
    }
    return texts
  }
}
