/// What is wrong with a list of failures that are accepted.
public enum AcceptanceFault: Sendable {
  /// The file is no array.
  case notAList
  /// An element of the array is no object.
  case notARow
  case unknownMember(String, possible: [String])
  case notText(String)
  case missingMember(String)
  case repeatedMember(String)
  case malformedDate(String)
  case unknownItem(String, nearest: String?)
  case repeated(item: String, base: String)
  case expired(item: String, on: String)
  /// No failure of the run is the one that is named.
  case unused(item: String, base: String)

  /// The kind and the words of the fault.
  var description: ProblemDescription {
    switch self {
    case .notAList:
      ProblemDescription(.acceptedNotAList) { say in
        say(
          "应是数组，每项豁免或已知问题是其中一个对象", "it should be an array with an object for each accepted failure")
      }
    case .notARow:
      ProblemDescription(.acceptedNotARow) { say in
        say(
          "应是对象，如 {\"item\": \"2021-general/2\", \"base\": \"基地名称\", …}",
          "it should be an object such as {\"item\": \"2021-general/2\", \"base\": \"NAME\", …}")
      }
    case .unknownMember(let key, let possible):
      ProblemDescription(.acceptedUnknownMember) { say in
        say("没有“\(key)”这个键；可取：", "there is no key \"\(key)\"; possible are: ") + say.list(possible)
      }
    case .notText(let key):
      ProblemDescription(.acceptedNotText) { say in
        say("“\(key)”应是双引号引起的文字", "\"\(key)\" should be a text in double quotes")
      }
    case .missingMember(let key):
      ProblemDescription(.acceptedMissingMember) { say in
        say("缺少“\(key)”，或它是空的；请写明", "\"\(key)\" is missing or empty; state it")
      }
    case .repeatedMember(let key):
      ProblemDescription(.acceptedRepeatedMember) { say in
        say("键“\(key)”重复；请只留一个", "the key \"\(key)\" is repeated; keep only one")
      }
    case .malformedDate(let text):
      ProblemDescription(.acceptedMalformedDate) { say in
        say(
          "“\(say.short(text))”不是日期；应写成 2026-12-31 的样子",
          "\"\(say.short(text))\" is no date; write it like 2026-12-31")
      }
    case .unknownItem(let name, let nearest):
      ProblemDescription(.acceptedUnknownItem) { say in
        say("没有名为“\(say.short(name))”的条", "there is no item \"\(say.short(name))\"")
          + say.nearest(nearest)
          + say("；应写成 方案/条号，如 2021-general/2", "; write SCHEME/ITEM, such as 2021-general/2")
      }
    case .repeated(let item, let base):
      ProblemDescription(.acceptedRepeated) { say in
        say(
          "“\(base)”的 \(item) 已经写过；请只留一个", "\(item) of \"\(base)\" stands here twice; keep only one"
        )
      }
    case .expired(let item, let date):
      ProblemDescription(.acceptedExpired) { say in
        say(
          "\(item) 的豁免到 \(date) 已过期，不再有效；请重新批准或删去",
          "the waiver of \(item) expired on \(date) and has no effect; have it approved again or delete it"
        )
      }
    case .unused(let item, let base):
      ProblemDescription(.acceptedUnused) { say in
        say(
          "没有用到：评价的文件里，“\(base)”没有不满足 \(item)；请删去或改正名称",
          "not used: in the files that were judged \"\(base)\" does not fail \(item); delete it or correct the name"
        )
      }
    }
  }
}
