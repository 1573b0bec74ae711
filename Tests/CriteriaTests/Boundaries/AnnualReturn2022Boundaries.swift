import Evaluation

extension Boundary {
  /// Cases of 2022 年度汇总表: which figure a row wants of which field.
  static let annualReturn2022: [Boundary] = [
    Boundary(
      "2022-summary/3.2", "patents of a manufacturing base", base: ["field": "装备制造"],
      ["inventionPatents": "1 1 1"], printed: .pass),
    Boundary(
      "2022-summary/3.2", "copyrights don't stand for patents", base: ["field": "装备制造"],
      ["softwareCopyrights": "1 1 1"], printed: .missing),
    Boundary(
      "2022-summary/3.2", "copyrights of a software base", base: ["field": "软件和信息服务"],
      ["softwareCopyrights": "1 1 1"], printed: .pass),
    Boundary(
      "2022-summary/3.2", "patents don't stand for copyrights", base: ["field": "软件和信息服务"],
      ["inventionPatents": "1 1 1"], printed: .missing),
    Boundary(
      "2022-summary/3.2", "one of three years is not given", base: ["field": "装备制造"],
      ["inventionPatents": "1 - 1"], printed: .missing),
    Boundary(
      "2022-summary/3.2", "a data centre may leave it out", base: ["field": "数据中心"], [:],
      printed: .notApplicable),
    Boundary(
      "2022-summary/附表1.7", "applications of a software base", base: ["field": "软件和信息服务"],
      ["platformApplications": "1 1 1"], printed: .missing),
    Boundary(
      "2022-summary/附表3.7", "applications on the platforms", base: ["field": "工业互联网"],
      ["platformApplications": "1 1 1"], printed: .pass),
    Boundary(
      "2022-summary/附表3.7", "other applications don't count", base: ["field": "工业互联网"],
      ["industrialApplications": "1 1 1"], printed: .missing),
  ]
}
