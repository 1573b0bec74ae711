import Criteria
import Rules
import Submission

/// A file of many made-up submissions, the same on every run.
enum Workload {
  /// An array of submissions of about the given size.
  static func file(ofMegabytes megabytes: Int) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    bytes.reserveCapacity(megabytes * 1_000_000 + 10_000)
    var number = 0
    repeat {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Array(submission(number).utf8)
      number += 1
    } while bytes.count < megabytes * 1_000_000
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  /// The number of submissions in a file.
  static func count(in source: SourceFile) -> Int {
    var count = 0
    _ = SubmissionReader(catalogue: .all).readEach(source) { _ in count += 1 }
    return count
  }

  /// The rows of the first thousand submissions of a file.
  static func rows(from source: SourceFile) -> [FactRow] {
    var rows: [FactRow] = []
    _ = SubmissionReader(catalogue: .all).readEach(source) { submission in
      if rows.count < 1000 { rows.append(submission.row) }
    }
    return rows
  }

  /// What Foundation's decoder makes of a submission.
  struct Decoded: Decodable {
    let scheme: String
    let base: Base
    let year: Int
    let figures: [String: Figure]
    let attestations: [String: Answer]

    struct Base: Decodable {
      let name: String
      let series: String
      let specialRegion: Bool
    }

    enum Figure: Decodable {
      case number(Double)
      case text(String)
      case years([String: Double])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
          self = .number(number)
        } else if let text = try? container.decode(String.self) {
          self = .text(text)
        } else {
          self = .years(try container.decode([String: Double].self))
        }
      }
    }

    enum Answer: Decodable {
      case short(Bool)
      case long(Bool, String?, [String]?)

      private enum CodingKeys: CodingKey { case met, note, evidence }

      init(from decoder: any Decoder) throws {
        if let short = try? decoder.singleValueContainer().decode(Bool.self) {
          self = .short(short)
          return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self = .long(
          try container.decode(Bool.self, forKey: .met),
          try container.decodeIfPresent(String.self, forKey: .note),
          try container.decodeIfPresent([String].self, forKey: .evidence))
      }
    }
  }

  /// One made-up base, its figures varied by its number.
  private static func submission(_ number: Int) -> String {
    let sales = 200 + number % 400
    return """
      {
        "scheme": "2021-general",
        "base": {
          "name": "第\(number)号测试产业园（虚构）", "province": "贵州省", "city": "云泽市",
          "series": "优势", "field": "装备制造", "specialRegion": false, "channel": "工信主管部门"
        },
        "year": 2020,
        "figures": {
          "salesRevenue": \(sales).5,
          "leadingIndustryRevenue": \(sales * 6 / 10).25,
          "researchSpending": \(sales / 40).75,
          "nationalResearchInstitutions": \(number % 4),
          "provincialResearchInstitutions": \(number % 7),
          "inventionPatents": \(100 + number % 300),
          "mainBusinessRevenue": \(sales).125,
          "industrialOutput": { "2018": \(sales + 3).5, "2019": \(sales + 4).25, "2020": \(sales + 5) },
          "leadingIndustryOutput": { "2018": 150.5, "2019": 152.25, "2020": 155 },
          "leadingIndustryValueAdded": { "2018": 31.5, "2019": 33.25, "2020": 36 },
          "developedArea": "\(7 + number % 5).6 平方公里",
          "cumulativeInvestment": 512.5,
          "electricityUse": 12.5,
          "renewableElectricity": 0.31,
          "floorAreaRatio": 0.85,
          "enterprisesAboveScale": 164,
          "digitalDesignEnterprises": \(100 + number % 60),
          "numericalControlRate": 55.3,
          "specialFunds": 1200,
          "majorAccidents": { "2018": 0, "2019": 0, "2020": 0 },
          "gravestAccidents": { "2018": 0, "2019": 0, "2020": 0 },
          "levelOneEvents": { "2018": 0, "2019": 0, "2020": 0 },
          "levelTwoEvents": { "2018": 0, "2019": 0, "2020": 0 }
        },
        "attestations": {
          "leadingIndustryStanding": {
            "met": true, "note": "主导产业规模连续三年居全国同类园区前列，骨干企业十二家。",
            "evidence": ["附件/产业规模证明.pdf", "附件/骨干企业名单.pdf"]
          },
          "standardsStanding": true, "collaborativeInnovation": true, "productivityStanding": true,
          "qualityCertification": true, "brands": true, "energySavingTarget": true,
          "energyIntensityStanding": true, "waterIntensityStanding": true,
          "solidWasteStanding": true, "cleanProduction": true, "greenManufacturing": true,
          "safetyManagement": true, "informationInfrastructure": true, "integrationPilots": true,
          "smartManufacturing": true, "technologyPlatforms": true, "innovationPlatforms": true,
          "publicServiceFacilities": true, "talentPolicies": true, "laborRelations": true,
          "governmentSupport": true, "lawCompliance": true, "planCompliance": true,
          "creationPlan": true, "developmentPlan": true, "applicationName": true,
          "noInspectionProblems": true, "truthfulMaterials": true, "clearBoundary": true,
          "concentratedIndustry": true, "managingBody": true, "withinPrefecture": true
        }
      }

      """
  }
}
