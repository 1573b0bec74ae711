/// Something that can be written as bytes and read back equal by the same program, so that many of it need not be held.
public protocol Recordable {
  /// Writes all that it is.
  func write(to record: inout RecordWriter)
  /// Reads what was written.
  init(from record: inout RecordReader)
}
