import Assessment
import Rules

extension Wording {
  /// By whom and until when a failure is waived and why, or that it is known.
  func acceptance(_ acceptance: Acceptance) -> String {
    switch acceptance {
    case .waived(let waiver):
      language(
        "已豁免，不决定退出码：\(waiver.approver) 批准，有效期至 \(waiver.expires)；理由：\(waiver.reason)",
        "waived, and no part of the exit code: approved by \(waiver.approver) until \(waiver.expires); reason: \(waiver.reason)"
      )
    case .known:
      language("已知，不决定退出码：在基线里", "known, and no part of the exit code: it is in the baseline")
    }
  }

  /// That so many failures of a verdict are accepted, `nil` where none is.
  func acceptedFailures(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return language(
      "不满足的条目中 \(count) 项已豁免或已知，不决定退出码",
      "\(count) of the items not met \(count == 1 ? "is" : "are") waived or known, and no part of the exit code"
    )
  }
}

extension JSONWriter {
  /// Why a failure is accepted, null where it is not.
  mutating func acceptance(_ acceptance: Acceptance?) {
    guard let acceptance else { return null() }
    object { writer in
      switch acceptance {
      case .waived(let waiver):
        writer.member("kind", "waiver")
        writer.member("reason", waiver.reason)
        writer.member("approver", waiver.approver)
        writer.member("expires", waiver.expires)
      case .known: writer.member("kind", "baseline")
      }
    }
  }
}
