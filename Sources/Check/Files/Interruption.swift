#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Removes what is half-written when the program is told to stop.
///
/// The names are kept as C strings in a table that is there before any signal can come, since a
/// handler may neither allocate nor wait.
enum Interruption {
  /// The most files that are written at once; each format may have one.
  static let capacity = 64
  nonisolated(unsafe) private static let table = {
    let table = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: capacity)
    unsafe table.initialize(repeating: nil, count: capacity)
    return unsafe table
  }()

  /// Has a file removed if the program is told to stop before `keep`.
  ///
  /// - Returns: Where the name stands in the table, `nil` where it is full.
  static func remove(_ path: String) -> Int? {
    for slot in 0..<capacity where unsafe table[slot] == nil {
      unsafe table[slot] = strdup(path.systemPath)
      for number in [SIGINT, SIGTERM, SIGHUP] {
        let earlier = signal(number) { number in
          for slot in 0..<Interruption.capacity {
            if let path = unsafe Interruption.table[slot] { unsafe unlink(path) }
          }
          // What the signal means is left to the system, so that a shell sees it.
          signal(number, SIG_DFL)
          raise(number)
        }
        // What the caller has ignored, as nohup does, stays ignored.
        if unsafe unsafeBitCast(earlier, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
          signal(number, SIG_IGN)
        }
      }
      return slot
    }
    return nil
  }

  /// Leaves the file to itself.
  static func keep(_ slot: Int?) {
    guard let slot else { return }
    let name = unsafe table[slot]
    // A signal between the two must not find a name that is freed.
    unsafe table[slot] = nil
    unsafe free(name)
  }
}
