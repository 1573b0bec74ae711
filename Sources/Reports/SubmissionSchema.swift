public import Rules
import Submission

/// The JSON Schema (draft 2020-12) of the submission file, with which an editor completes and
/// checks what is typed.
///
/// The schema of the whole catalogue refuses no file that the reader accepts and that has the facts by their keys
/// and labels and the figures in digits; names and figures in people's own words, which the reader takes as
/// well, are not what an editor should complete. The reverse does not
/// hold: what the reader finds by comparing values (a fact under both its names, a part larger than
/// its whole, rates, growths and answers at odds with the figures) and the length of texts, which
/// counts without white space, are beyond a schema, as are the exact digits of numbers.
///
/// A value that may be of several types is told by the keywords of each, side by side, and not by
/// `anyOf`: then a validator names the keyword that fails. What facts share stands once under a key
/// with a hyphen, which no fact has.
public struct SubmissionSchema {
  private let schemes: [Scheme]
  private let isOfWholeCatalogue: Bool
  private let facts: [FactDefinition]
  private let traits: [Trait]
  let lists: [ListDefinition]
  let wording: Wording
  /// The clauses that read each fact, by its key.
  let clauses: [String: [String]]
  /// The forms of the figures and scores, in the order of their first use.
  private let forms: [FigureForm]
  let formNames: [FigureForm: String]
  var language: Language { wording.language }

  /// The most clauses that a description names.
  static let maximumClauses = 12

  /// The schema of submissions for some schemes, or for every scheme.
  ///
  /// - Parameters:
  ///   - catalogue: All that a submission may state.
  ///   - selection: The schemes whose facts are taken, and no others; `nil` takes all of the catalogue.
  public init(_ language: Language, of catalogue: Catalogue, for selection: [Scheme]? = nil) {
    wording = Wording(language)
    isOfWholeCatalogue = selection == nil
    if let selection {
      let ids = Set(selection.map { $0.id })
      schemes = catalogue.schemes.filter { ids.contains($0.id) }
      // A catalogue of these schemes knows what they read, with sources and wholes.
      let part = Catalogue(schemes)
      facts = catalogue.facts.filter { fact in
        part.number(of: fact) != nil || catalogue.furtherFacts.contains { $0.key == fact.key }
      }
      lists = catalogue.lists(for: schemes)
    } else {
      schemes = catalogue.schemes
      facts = catalogue.facts
      lists = catalogue.lists
    }
    // What a base is may be said whatever it is judged by.
    traits = catalogue.traits
    var clauses: [String: [String]] = [:]
    for scheme in schemes {
      for item in scheme.items {
        for fact in item.facts {
          clauses[fact.key, default: []].append(scheme.identifier(of: item))
        }
      }
    }
    self.clauses = clauses
    var forms: [FigureForm] = []
    var formNames: [FigureForm: String] = [:]
    for fact in facts where fact.kind.isFigure || fact.kind == .score {
      let form = FigureForm(fact)
      guard formNames[form] == nil else { continue }
      forms.append(form)
      formNames[form] = "form-\(forms.count)"
    }
    self.forms = forms
    self.formNames = formNames
  }

  /// The schema as JSON.
  public var text: String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("$id", identifier)
      writer.member("title", title)
      writer.member("description", summary)
      writer.member("type", ["object", "array"])
      writer.reference("one-submission")
      writer.member("minItems", 1)
      writer.member("items") { writer in
        writer.object { writer in
          writer.member("type", "object")
          writer.reference("one-submission")
        }
      }
      writer.member("$defs") { writer in
        writer.object { writer in
          writer.member("one-submission") { $0.object(submission) }
          for key in TopKey.allCases {
            writer.member(definition(of: key)) { $0.object { top(key, &$0) } }
          }
          writer.member("scheme-name") { writer in
            writer.names(schemes.flatMap { [$0.id] + $0.aliases })
          }
          for trait in traits { self.trait(trait, &writer) }
          if facts.contains(where: { $0.kind.isAttestation }) {
            writer.member("answer-form") { $0.object(answer) }
          }
          writer.member("growth-form") { $0.object(growth) }
          for form in forms {
            writer.member(formNames[form] ?? "") { $0.object { figure(form, &$0) } }
          }
          for list in lists { self.list(list, &writer) }
          for fact in facts { writer.member(fact.key) { $0.object { self.fact(fact, &$0) } } }
        }
      }
    }
    return writer.text + "\n"
  }

  private var identifier: String {
    let name = "urn:basecheck:submission"
    return isOfWholeCatalogue ? name : "\(name):\(schemes.map { $0.id }.joined(separator: "+"))"
  }

  private var title: String {
    let file = language("示范基地填报文件", "Submission of an industrial base")
    return isOfWholeCatalogue ? file : file + wording.bracketed(wording.list(schemes.map { $0.id }))
  }

  private var summary: String {
    let form = language(
      "一份填报，或若干份填报的数组。键可以用英文，也可以用中文名称，二者只能写一个；以 // 开头的键是注释。",
      "A submission, or an array of several. A key may be English or its Chinese name, but not both; keys "
        + "that begin with // are comments.")
    if isOfWholeCatalogue { return form }
    return form
      + language("只含所选方案用到的指标和基地信息。", " Holds only what the chosen schemes read.")
  }
}

// MARK: - The submission and the base

extension SubmissionSchema {
  /// What the definition of a key's value is called.
  private func definition(of key: TopKey) -> String {
    key == .schema ? "key-schema" : "key-\(key.names[0])"
  }

  private func submission(_ writer: inout JSONWriter) {
    writer.member("properties") { writer in
      writer.object { writer in
        for key in TopKey.allCases {
          for name in key.names {
            writer.member(name) { $0.object { $0.reference(definition(of: key)) } }
          }
        }
      }
    }
    writer.closeObject()
  }

  private func top(_ key: TopKey, _ writer: inout JSONWriter) {
    writer.member("title", key.names.last)
    switch key {
    case .schema:
      writer.member(
        "description",
        language("本文件所依的 JSON Schema，供编辑器使用", "The JSON Schema of this file, for editors"))
    case .scheme:
      let list = schemes.map { "\($0.id) \($0.title)" }.joined(separator: "\n")
      writer.member(
        "description", language("按哪个方案评价；可以是几个的数组\n", "What to judge by; may be an array\n") + list)
      writer.oneOrSeveral("scheme-name")
    case .base:
      writer.member("description", language("基地的基本信息", "What the base is"))
      writer.member("type", "object")
      writer.member("properties") { $0.object(base) }
      writer.closeObject()
    case .year:
      writer.member(
        "description",
        language(
          "数据的上一完整年；没有写年度的数值就是这一年的",
          "The last full year of the figures; a figure without a year is of that year"))
      writer.member("type", ["integer", "null"])
      writer.member("minimum", Years.possible.lowerBound)
      writer.member("maximum", Years.possible.upperBound)
    case .figures:
      group(
        .figures,
        language(
          "数值：以指标本身的单位计的数字、带单位的文字，或按年度的对象；没有的写 null",
          "Figures: numbers in the fact's own unit, texts with a unit, or objects by year; null for none"
        ), &writer)
    case .attestations:
      group(
        .attestations,
        language("定性指标：是否达到，说明和佐证材料", "Qualities: whether they are met, note, evidence"),
        &writer)
    case .scores:
      group(.scores, language("评审组各部分的评分", "The panel's points by section"), &writer)
    case .texts:
      group(
        .texts, language("年度汇总表中用文字填写的各格", "The annual return's cells told in words"),
        &writer)
    case .lists: lists(&writer)
    case .remarks:
      writer.member(
        "description",
        language(
          "审核说明：警告无误的原因，键是“警告名@指标”，如 implausible@salesRevenue",
          "Why what warnings doubt is right, by the name of the warning, @, and what it is about, such as "
            + "implausible@salesRevenue"))
      writer.member("type", "object")
      writer.member("patternProperties") { writer in
        writer.object { writer in
          writer.comments()
          writer.member("^[a-z-]+@.+$") { writer in
            writer.object { $0.member("type", ["string", "null"]) }
          }
        }
      }
      writer.member("additionalProperties", false)
    }
  }

  /// An object whose keys are facts of one part of a submission.
  private func group(
    _ section: Section, _ description: String, _ writer: inout JSONWriter
  ) {
    writer.member("description", description)
    writer.member("type", "object")
    writer.member("properties") { writer in
      writer.object { writer in
        for fact in facts where fact.kind.section == section {
          for name in [fact.key, fact.label] + fact.aliases {
            writer.member(name) { $0.object { $0.reference(fact.key) } }
          }
        }
      }
    }
    writer.closeObject()
  }

  private func base(_ writer: inout JSONWriter) {
    for key in BaseKey.allCases {
      for name in key.names {
        writer.member(name) { writer in
          writer.object { writer in
            writer.member("title", key.names.last)
            switch key {
            case .name: writer.member("type", ["string", "null"])
            case .city:
              writer.member(
                "description",
                language("所在地市；跨几个的写成数组", "Where the base lies; an array where in several cities"))
              writer.member("type", ["string", "array", "null"])
              writer.member("items") { $0.object { $0.member("type", "string") } }
            }
          }
        }
      }
    }
    for trait in traits {
      for name in [trait.key, trait.label] {
        writer.member(name) { $0.object { $0.reference("trait-\(trait.key)") } }
      }
    }
  }

  private func trait(_ trait: Trait, _ writer: inout JSONWriter) {
    let values = "values-\(trait.key)"
    if trait.form != .flag {
      writer.member(values) { $0.names(trait.values.flatMap { [$0.name] + $0.aliases }) }
    }
    writer.member("trait-\(trait.key)") { writer in
      writer.object { writer in
        writer.member("title", wording.name(trait))
        switch trait.form {
        case .flag:
          if let definition = trait.definition { writer.member("description", definition) }
          writer.member("type", ["boolean", "null"])
        case .choice:
          writer.member("description", wording.list(trait.values.map { $0.name }))
          writer.member("anyOf") { writer in
            writer.array([values, nil]) { $0.referenceOrNull($1) }
          }
        case .choices:
          writer.member(
            "description",
            language("可以是几个的数组：", "May be an array of several: ")
              + wording.list(trait.values.map { $0.name }))
          writer.oneOrSeveral(values)
        }
      }
    }
  }
}

// MARK: - Shared schemas

extension JSONWriter {
  /// The reference to a definition of the same file.
  mutating func reference(_ name: String) {
    member("$ref", "#/$defs/\(name)")
  }

  mutating func referenceOrNull(_ name: String?) {
    object { writer in
      if let name { writer.reference(name) } else { writer.member("type", "null") }
    }
  }

  /// One of a few names.
  mutating func names(_ names: [String]) {
    object { $0.member("enum", names) }
  }

  /// One of the names of a definition, an array of them, or null.
  mutating func oneOrSeveral(_ name: String) {
    member("anyOf") { writer in
      writer.open("[")
      writer.element { $0.referenceOrNull(name) }
      writer.element { writer in
        writer.object { writer in
          writer.member("type", "array")
          writer.member("items") { $0.referenceOrNull(name) }
        }
      }
      writer.element { $0.referenceOrNull(nil) }
      writer.close("]")
    }
  }

  /// A key that begins with `//` is a comment.
  mutating func comments() {
    member("^//", true)
  }

  /// Allows no further keys but comments.
  mutating func closeObject() {
    member("patternProperties") { $0.object { $0.comments() } }
    member("additionalProperties", false)
  }
}
