import CLibrary

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
      handleSignals()
      return slot
    }
    return nil
  }

  private static func handleSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let earlier = signal(number) { number in
        for slot in 0..<Interruption.capacity {
          if let path = unsafe Interruption.table[slot] { unsafe unlink(path) }
          if let folder = unsafe Interruption.folders[slot] { Interruption.remove(folder) }
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
  }

  /// Leaves the file to itself.
  static func keep(_ slot: Int?) {
    guard let slot else { return }
    let name = unsafe table[slot]
    // A signal between the two must not find a name that is freed.
    unsafe table[slot] = nil
    unsafe free(name)
  }

  // MARK: - Folders

  #if canImport(Darwin)
    private typealias Stream = UnsafeMutablePointer<DIR>
  #else
    private typealias Stream = OpaquePointer
  #endif

  /// A folder whose files are removed with it. It is open from the beginning, since opening it takes memory.
  private struct Folder {
    let path: UnsafeMutablePointer<CChar>
    let stream: Stream
  }

  nonisolated(unsafe) private static let folders = {
    let table = UnsafeMutablePointer<Folder?>.allocate(capacity: capacity)
    unsafe table.initialize(repeating: nil, count: capacity)
    return unsafe table
  }()

  /// Has a folder and the files in it removed if the program is told to stop before `keep`.
  ///
  /// - Returns: Where it stands in the table, `nil` where that is full or the folder can't be opened.
  static func remove(folder path: String) -> Int? {
    for slot in 0..<capacity where unsafe folders[slot] == nil {
      guard let folder = folder(at: path) else { return nil }
      unsafe folders[slot] = folder
      handleSignals()
      return slot
    }
    return nil
  }

  /// Leaves the folder to itself.
  static func keep(folder slot: Int?) {
    guard let slot, let folder = unsafe folders[slot] else { return }
    unsafe folders[slot] = nil
    close(folder)
  }

  /// Removes a folder and the files in it.
  static func removeNow(folder path: String) {
    guard let folder = folder(at: path) else { return }
    remove(folder)
    close(folder)
  }

  private static func folder(at path: String) -> Folder? {
    guard let stream = unsafe opendir(path.systemPath) else { return nil }
    guard let path = unsafe strdup(path.systemPath) else {
      unsafe closedir(stream)
      return nil
    }
    return unsafe Folder(path: path, stream: stream)
  }

  private static func close(_ folder: Folder) {
    unsafe closedir(folder.stream)
    unsafe free(folder.path)
  }

  /// Removes the files of an open folder and then the folder, without taking memory.
  private static func remove(_ folder: Folder) {
    let descriptor = unsafe dirfd(folder.stream)
    var isDone = false
    // What was removed may hide what stood behind it, so the names are read until none is left.
    while !isDone {
      isDone = true
      unsafe rewinddir(folder.stream)
      while let entry = unsafe readdir(folder.stream) {
        unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
          unsafe name.withMemoryRebound(to: CChar.self, capacity: 1) { name in
            if unsafe unlinkat(descriptor, name, 0) == 0 { isDone = false }
          }
        }
      }
    }
    unsafe rmdir(folder.path)
  }
}
