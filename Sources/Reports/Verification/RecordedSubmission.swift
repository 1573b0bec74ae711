import Rules
import Submission

/// What a JSON report says of a submission.
struct RecordedSubmission: Sendable {
  /// What it came to under a scheme.
  struct Outcome: Sendable {
    let scheme: String
    let verdict: String
    /// The verdict but for failures that are accepted.
    let decidingVerdict: String?
    /// The status of each item by its number; `nil` where the report tells of none.
    let statuses: [(number: String, status: String)]?
  }

  let name: String?
  let province: String?
  let schemes: [Outcome]
  /// Whether a failure is accepted, by a list that the report does not name.
  let hasAcceptances: Bool
  /// Every mention of a file of evidence.
  let evidence: Set<Evidence>

  /// A file of evidence by the path that names it; the digest is `nil` of one that was not there.
  struct Evidence: Hashable {
    let path: String
    let sha256: String?
  }

  /// What tells the base from others.
  var identity: SubmissionPlaces.Identity {
    SubmissionPlaces.Identity(
      name: name, province: province, schemes: schemes.map { $0.scheme })
  }

  init(_ submission: JSONValue) {
    name = submission["base"]?["name"]?.text
    province = submission["base"]?["province"]?.text
    var hasAcceptances = false
    var evidence: Set<Evidence> = []
    var outcomes: [Outcome] = []
    for scheme in submission["schemes"]?.elements ?? [] {
      var statuses: [(number: String, status: String)]?
      if let items = scheme["items"] {
        statuses = items.elements.map { item in
          (item["number"]?.text ?? "", item["status"]?.text ?? "")
        }
        for item in items.elements {
          if item["acceptance"].map({ !$0.isNull }) ?? false { hasAcceptances = true }
          for file in item["facts"]?.elements.flatMap({ $0["evidenceFiles"]?.elements ?? [] }) ?? []
          {
            guard let path = file["path"]?.text else { continue }
            evidence.insert(Evidence(path: path, sha256: file["sha256"]?.text))
          }
        }
      }
      outcomes.append(
        Outcome(
          scheme: scheme["scheme"]?.text ?? "", verdict: scheme["verdict"]?.text ?? "",
          decidingVerdict: scheme["decidingVerdict"]?.text, statuses: statuses))
    }
    // Where items are not told, an accepted one shows in the verdict alone.
    self.hasAcceptances =
      hasAcceptances
      || outcomes.contains { $0.statuses == nil && $0.decidingVerdict != $0.verdict }
    self.evidence = evidence
    schemes = outcomes
  }
}
