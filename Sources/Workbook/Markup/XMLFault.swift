/// Why a text is no XML that is read here.
struct XMLFault: Error {
  /// Where, in bytes.
  let offset: Int
}
