#if hasFeature(Embedded)
  // What the headers say in a way that Swift doesn't read, as the toolchain's own module has it.

  /// Why the last call failed.
  public var errno: Int32 {
    get { unsafe __errno_location().pointee }
    set { unsafe __errno_location().pointee = newValue }
  }

  /// Opens a file by its path seen from an open folder.
  public func openat(
    _ folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t
  ) -> Int32 {
    unsafe open_at(folder, path, flags, mode)
  }

  /// Asks something of an open file.
  public func fcntl(_ descriptor: Int32, _ command: Int32, _ value: Int32) -> Int32 {
    control_file(descriptor, command, value)
  }

  /// Asks something of a device.
  public func ioctl(
    _ descriptor: Int32, _ request: UInt, _ value: UnsafeMutableRawPointer
  ) -> Int32 {
    unsafe control_device(descriptor, request, value)
  }

  /// The words of the command line, as `main` is given them.
  public enum CommandLine {
    /// How many there are.
    public nonisolated(unsafe) static var argc: Int32 = 0
    /// The words, each with a zero behind it.
    public nonisolated(unsafe) static var unsafeArgv =
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: 1)
  }

  /// The bytes that hashes begin with, which Swift asks of a function that younger C libraries alone have.
  @_cdecl("arc4random_buf")
  func fillRandomly(_ start: UnsafeMutableRawPointer, _ count: Int) {
    var filled = 0
    while filled < count {
      let length = unsafe getrandom(start + filled, count - filled, 0)
      // What can't be had stays as it is: it only keeps strangers from guessing hashes.
      if length < 0, errno != EINTR { return }
      filled += max(length, 0)
    }
  }
#endif
