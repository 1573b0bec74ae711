import Evaluation
public import Rules
import Submission

/// The schemes, and the words for natures, statuses and verdicts, as JSON.
public struct CatalogueJSON {
  private let catalogue: Catalogue
  private let wording: Wording

  /// - Parameters:
  ///   - catalogue: The schemes to tell of.
  ///   - language: The language of the words; titles stay the law's own.
  public init(_ catalogue: Catalogue, _ language: Language) {
    self.catalogue = catalogue
    wording = Wording(language)
  }

  /// The JSON, `basecheck-catalogue`, in one line.
  public var text: String {
    var writer = JSONWriter(isPretty: false)
    writer.object { writer in
      writer.member("format", "basecheck-catalogue")
      writer.member("formatVersion", 1)
      writer.member("schemes") { writer in
        writer.array(catalogue.schemes) { writer, scheme in
          writer.object { writer in
            writer.member("id", scheme.id)
            writer.member("title", scheme.title)
            writer.member("aliases", scheme.aliases)
            writer.member("source") { $0.citation(scheme.source) }
            writer.member("lastFullYear", scheme.lastFullYear)
            writer.member("purpose", scheme.purpose.rawValue)
            writer.member("marks", wording.marks(of: scheme))
            writer.member("validity", wording.validity(of: scheme))
          }
        }
      }
      writer.member("words") { writer in
        writer.object { writer in words(to: &writer) }
      }
    }
    return writer.text
  }

  private func words(to writer: inout JSONWriter) {
    writer.member("natures") { writer in
      writer.array(Nature.allCases) { writer, nature in
        writer.object { writer in
          writer.member("nature", nature.rawValue)
          writer.member("label", wording.nature(nature))
          writer.member("binding", nature.decides)
          writer.member("statuses") { writer in
            writer.object { writer in
              for status in Status.allCases {
                writer.member(status.rawValue, wording.status(status, nature))
              }
            }
          }
        }
      }
    }
    writer.member("verdicts") { writer in
      writer.object { writer in
        for purpose in Purpose.allCases {
          writer.member(purpose.rawValue) { writer in
            writer.object { writer in
              for verdict in Verdict.allCases {
                writer.member(verdict.rawValue, wording.verdict(verdict, purpose))
              }
            }
          }
        }
      }
    }
  }
}
