import Rules

/// Why a file of evidence does not count.
public enum EvidenceFault: Hashable, Sendable, Error {
  /// It lies outside the submission's folder, or its path leads out of it.
  case outside
  /// It is a link or its path leads through one.
  case link
  case missing
  /// It is a folder or a device.
  case notAFile
  case empty
  case tooLarge(limit: Int)
  /// It is the file of the submission.
  case itself
  case unreadable
}

extension EvidenceFault {
  /// What is wrong with the file of a path, and what would be right.
  func words(_ path: String, _ say: Language) -> String {
    switch self {
    case .outside:
      say(
        "在填报文件的目录之外；应写在该目录之内的相对路径",
        "lies outside the submission's folder; it must be a relative path inside it")
    case .link:
      say(
        "是链接或经过链接，可能通向填报文件的目录之外；请放入文件本身",
        "is a link or lies behind one, which may lead out of the submission's folder; put the file itself there"
      )
    case .missing:
      say("不存在；请补上文件或改正路径", "does not exist; add the file or correct the path")
        + (path.utf8.contains(UInt8(ascii: "\\"))
          ? say("（目录之间用 / 隔开）", " (folders are separated by /)") : "")
    case .notAFile:
      say("不是文件；应写明目录中的各个文件", "is not a file; name the files in the folder one by one")
    case .empty: say("是空的；请换成有内容的文件", "is empty; put the real file in its place")
    case .tooLarge(let limit):
      say(
        "超过 \(limit >> 20) MB 的上限；请压缩或拆成几个文件",
        "is over the limit of \(limit >> 20) MB; compress it or split it into several files")
    case .itself:
      say(
        "就是填报文件本身，不能证明自己；请写明别的材料",
        "is the submission itself, which can't be its own evidence; name other files")
    case .unreadable: say("打不开；请核对权限", "can't be opened; check its permissions")
    }
  }
}
