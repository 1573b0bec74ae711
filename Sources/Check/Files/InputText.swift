import Submission

/// What is read of an input: held as a whole, or in pieces where it is long.
enum InputText {
  case whole(SourceFile)
  case long(LongText)

  /// Opens an input.
  ///
  /// - Returns: `nil` where it is a report or a schema of ours that lies in a folder.
  init?(_ input: Input, passedOver: (OwnFile) -> Void) throws(Files.Failure) {
    let limit = SubmissionReader.maximumSize
    let isShort = (input.size ?? .max) <= LongText.minimumSize
    if isShort || Inputs.isTable(input.path) || Inputs.isWorkbook(input.path) {
      let bytes = try Files.bytes(of: input.path, limit: limit)
      self.init(input, bytes, passedOver)
      return
    }
    let isStandardInput = input.path == "-"
    let descriptor =
      isStandardInput ? Files.standardInput : try Files.descriptor(of: input.path)
    var isKept = isStandardInput
    defer { if !isKept { Files.close(descriptor) } }
    let start = Files.offset(of: descriptor)
    let bytes = try Files.bytes(
      from: descriptor, limit: LongText.minimumSize, expecting: input.size ?? 0)
    let isWhole = bytes.count <= LongText.minimumSize
    if isWhole || Inputs.ownFile(input, bytes) != nil {
      self.init(input, bytes, passedOver)
    } else if Inputs.source(input.path, bytes).isTable {
      self.init(
        input, try Files.bytes(from: descriptor, limit: limit, after: bytes), passedOver)
    } else if let start {
      isKept = true
      var text = LongText(named: input.path.shownPath, of: descriptor, from: start)
      try text.rewind()
      self = .long(text)
    } else {
      // What comes from a pipe comes once.
      let copy = try Files.temporaryCopy(of: bytes, andOf: descriptor)
      self = .long(LongText(named: input.path.shownPath, of: copy, from: 0))
    }
  }

  private init?(_ input: Input, _ bytes: [UInt8], _ passedOver: (OwnFile) -> Void) {
    if let own = Inputs.ownFile(input, bytes) {
      passedOver(own)
      return nil
    }
    self = .whole(Inputs.source(input.path, bytes))
  }
}
