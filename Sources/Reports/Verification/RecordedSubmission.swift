import Rules
import Submission

/// What a JSON report says of a submission.
struct RecordedSubmission: Sendable {
  /// What it came to under a scheme.
  struct Outcome: Sendable {
    let scheme: String
    let verdict: String
    /// The status of each item by its number; `nil` where the report tells of none.
    let statuses: [(number: String, status: String)]?
  }

  let name: String?
  let province: String?
  let schemes: [Outcome]
  /// Whether a failure is accepted, by a list that the report does not name.
  let hasAcceptances: Bool
  /// The files of evidence by the paths that name them; the digest is `nil` of one that was not there.
  let evidence: [(path: String, sha256: String?)]

  /// What tells the base from others.
  var identity: SubmissionPlaces.Identity {
    SubmissionPlaces.Identity(
      name: name, province: province, schemes: schemes.map { $0.scheme })
  }

  init(_ submission: JSONValue) {
    name = submission["base"]?["name"]?.text
    province = submission["base"]?["province"]?.text
    var hasAcceptances = false
    var evidence: [(path: String, sha256: String?)] = []
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
            guard let path = file["path"]?.text, !evidence.contains(where: { $0.path == path })
            else { continue }
            evidence.append((path, file["sha256"]?.text))
          }
        }
      }
      if scheme["decidingVerdict"]?.text != scheme["verdict"]?.text { hasAcceptances = true }
      outcomes.append(
        Outcome(
          scheme: scheme["scheme"]?.text ?? "", verdict: scheme["verdict"]?.text ?? "",
          statuses: statuses))
    }
    self.hasAcceptances = hasAcceptances
    self.evidence = evidence
    schemes = outcomes
  }
}
