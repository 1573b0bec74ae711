import Evaluation

extension Boundary {
  /// The exclusions of section 二（一）1 that every table of the 2021 notice carries, in a table that
  /// has no series.
  static func notice2021Exclusions(of scheme: String) -> [Boundary] {
    [
      // E1: 近三年发生重大或特别重大生产安全事故
      Boundary(
        "\(scheme)/E1", "none of either kind in three years",
        ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], printed: .pass),
      Boundary(
        "\(scheme)/E1", "one 重大 accident in the middle year",
        ["majorAccidents": "0 1 0", "gravestAccidents": "0 0 0"], printed: .fail),
      Boundary(
        "\(scheme)/E1", "one 重大 accident in the oldest year",
        ["majorAccidents": "1 0 0", "gravestAccidents": "0 0 0"], printed: .fail),
      Boundary(
        "\(scheme)/E1", "one 特别重大 accident in the last year",
        ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 1"], printed: .fail),
      Boundary(
        "\(scheme)/E1", "one alone among years not given, against an attestation",
        ["majorAccidents": "- 1 -"], printed: .fail),
      Boundary(
        "\(scheme)/E1", "one 特别重大 accident alone, the other kind not given",
        ["gravestAccidents": "0 1 0"], printed: .fail),
      Boundary(
        "\(scheme)/E1", "full counts of zero against an attestation not met",
        ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
        printed: .fail),
      Boundary(
        "\(scheme)/E1", "full counts of zero without an attestation",
        ["majorAccidents": "0 0 0", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
        printed: .pass),
      Boundary(
        "\(scheme)/E1", "one with the attestation unanswered",
        ["majorAccidents": "0 0 1", "gravestAccidents": "0 0 0"], unanswered: ["noMajorAccidents"],
        printed: .fail),
      Boundary("\(scheme)/E1", "no counts, attested", printed: .pass),
      Boundary(
        "\(scheme)/E1", "no counts, attested not met", unmet: ["noMajorAccidents"],
        printed: .fail),
      Boundary(
        "\(scheme)/E1", "no counts and no attestation", unanswered: ["noMajorAccidents"],
        printed: .review),
      Boundary(
        "\(scheme)/E1", "zeros of one kind only, attested", ["majorAccidents": "0 0 0"],
        printed: .pass),
      Boundary(
        "\(scheme)/E1", "zeros of one kind only, attested not met", ["majorAccidents": "0 0 0"],
        unmet: ["noMajorAccidents"], printed: .fail),
      Boundary(
        "\(scheme)/E1", "zeros with a year not given, attested",
        ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], printed: .pass),
      Boundary(
        "\(scheme)/E1", "zeros with a year not given, attested not met",
        ["majorAccidents": "0 - 0", "gravestAccidents": "0 0 0"], unmet: ["noMajorAccidents"],
        printed: .fail),

      // E2: 近三年发生Ⅱ级或Ⅰ级突发环境污染事件
      Boundary(
        "\(scheme)/E2", "none of either kind in three years",
        ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], printed: .pass),
      Boundary(
        "\(scheme)/E2", "one Ⅰ级 event in the middle year",
        ["levelOneEvents": "0 1 0", "levelTwoEvents": "0 0 0"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "one Ⅰ级 event in the oldest year",
        ["levelOneEvents": "1 0 0", "levelTwoEvents": "0 0 0"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "one Ⅱ级 event in the last year",
        ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 1"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "one alone among years not given, against an attestation",
        ["levelOneEvents": "- 1 -"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "one Ⅱ级 event alone, the other kind not given",
        ["levelTwoEvents": "0 1 0"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "full counts of zero against an attestation not met",
        ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unmet: ["noMajorEvents"],
        printed: .fail),
      Boundary(
        "\(scheme)/E2", "full counts of zero without an attestation",
        ["levelOneEvents": "0 0 0", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
        printed: .pass),
      Boundary(
        "\(scheme)/E2", "one with the attestation unanswered",
        ["levelOneEvents": "0 0 1", "levelTwoEvents": "0 0 0"], unanswered: ["noMajorEvents"],
        printed: .fail),
      Boundary("\(scheme)/E2", "no counts, attested", printed: .pass),
      Boundary(
        "\(scheme)/E2", "no counts, attested not met", unmet: ["noMajorEvents"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "no counts and no attestation", unanswered: ["noMajorEvents"],
        printed: .review),
      Boundary(
        "\(scheme)/E2", "zeros of one kind only, attested", ["levelOneEvents": "0 0 0"],
        printed: .pass),
      Boundary(
        "\(scheme)/E2", "zeros of one kind only, attested not met", ["levelOneEvents": "0 0 0"],
        unmet: ["noMajorEvents"], printed: .fail),
      Boundary(
        "\(scheme)/E2", "zeros with a year not given, attested",
        ["levelOneEvents": "0 - 0", "levelTwoEvents": "0 0 0"], printed: .pass),
      Boundary(
        "\(scheme)/E2", "zeros with a year not given, attested not met",
        ["levelOneEvents": "0 - 0", "levelTwoEvents": "0 0 0"], unmet: ["noMajorEvents"],
        printed: .fail),
    ]
  }
}
