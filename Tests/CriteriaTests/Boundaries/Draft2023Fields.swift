import Evaluation

extension Boundary {
  /// 特色指标（适用个别领域）: each is for the bases of its fields and for no other.
  static let draft2023Fields: [Boundary] = [
    others(than: ["高技术转化应用"], ["S1", "S2", "S3", "S4", "S5"]),
    others(than: ["产业转移合作"], ["S6.1", "S6.2", "S6.3", "S7.1", "S7.2", "S7.3"]),
    others(than: ["软件和信息服务", "大数据"], ["S8", "S9", "S10", "S11"]),
    others(than: ["工业互联网"], ["S12", "S13", "S14", "S15", "S16"]),
    others(than: ["数据中心"], ["S17", "S18", "S19", "S20", "S21", "S22"]),
  ].flatMap(\.self)

  private static func others(than fields: [String], _ numbers: [String]) -> [Boundary] {
    numbers.flatMap { number in
      AnnualReturnRows.fields.filter { !fields.contains($0) }.map { field in
        Boundary(
          "2023-draft/\(number)", "does not apply to \(field) without any figure",
          base: ["field": field], printed: .notApplicable)
      }
    }
  }
}
