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
      var text = LongText(named: input.path.shownPath, OpenText(of: descriptor, from: start))
      try text.rewind()
      self = .long(text)
    } else {
      // What comes from a pipe comes once.
      let copy = try Files.temporaryCopy(of: bytes, andOf: descriptor)
      self = .long(LongText(named: input.path.shownPath, OpenText(of: copy, from: 0)))
    }
  }

  /// Hands over each submission as it is read, whatever is wrong with it.
  func forEachSubmission(
    with reader: SubmissionReader, _ body: (borrowing Submission) -> Void
  ) throws(Files.Failure) {
    switch self {
    case .whole(let source): _ = reader.readEach(source, body)
    case .long(var text):
      var pieces = PieceReader(reader)
      var state = TextState.beginning
      while let (piece, isLast) = try text.nextOrClose() {
        let length = pieces.read(piece, from: &state, isLast: isLast, failed: { _ in }, body)
        text.take(length, of: piece)
      }
      if let failure = text.finish() { throw failure }
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
