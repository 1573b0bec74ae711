#if arch(wasm32)
  /// What the standard library asks of a C library, which a page in a browser has none of.
  ///
  /// A block has a size of a power of two and begins with its order in 16 bytes; a freed block is kept
  /// for the next of its order.
  @_cdecl("posix_memalign")
  func allocate(
    _ result: UnsafeMutablePointer<UInt>, _ alignment: UInt, _ size: UInt
  ) -> Int32 {
    guard alignment <= headerSize, size < 1 << 30 else { return notEnoughMemory }
    let order = UInt.bitWidth - max(size + headerSize - 1, 16).leadingZeroBitCount
    let freed = unsafe pointer(toFreedOf: order)
    if unsafe freed.pointee != 0 {
      let block = unsafe freed.pointee
      unsafe freed.pointee = word(at: block + headerSize).pointee
      unsafe result.pointee = block + headerSize
      return 0
    }
    let length: UInt = 1 << UInt(order)
    if unsafe unused.end - unused.start < length {
      let pages = max((length + pageSize - 1) / pageSize, 16)
      let old = grow(0, Int32(pages))
      guard old >= 0 else { return notEnoughMemory }
      let start = UInt(UInt32(bitPattern: old)) * pageSize
      if unsafe unused.end != start { unsafe unused.start = start }
      unsafe unused.end = start + pages * pageSize
    }
    let block = unsafe unused.start
    unsafe unused.start += length
    unsafe word(at: block).pointee = UInt(order)
    unsafe result.pointee = block + headerSize
    return 0
  }

  /// `free`, which the linker replaces by this name (`--wrap=free`): the compiler keeps it to itself.
  @_cdecl("__wrap_free")
  func free(_ address: UInt) {
    guard address != 0 else { return }
    let block = address - headerSize
    let freed = unsafe pointer(toFreedOf: Int(word(at: block).pointee))
    unsafe word(at: address).pointee = freed.pointee
    unsafe freed.pointee = block
  }

  /// Only the seed of hashes is asked for; with the same one every run goes the same way.
  @_cdecl("arc4random_buf")
  func fill(_ start: UnsafeMutablePointer<UInt8>, _ count: UInt) {
    for index in 0..<Int(count) { unsafe start[index] = 0x5A }
  }

  @_cdecl("memcmp")
  func compare(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: UInt
  ) -> Int32 {
    var index = 0
    while index < Int(count) {
      let difference = unsafe Int32(left[index]) - Int32(right[index])
      if difference != 0 { return difference }
      index += 1
    }
    return 0
  }

  private let headerSize: UInt = 16
  private let pageSize: UInt = 65_536
  private let notEnoughMemory: Int32 = 12

  private struct Unused {
    var start: UInt = 0
    var end: UInt = 0
  }

  private nonisolated(unsafe) var unused = Unused()
  /// Where the first freed block of each order is kept.
  private nonisolated(unsafe) var freedBlocks: UInt = 0

  private func pointer(toFreedOf order: Int) -> UnsafeMutablePointer<UInt> {
    if unsafe freedBlocks == 0 {
      unsafe freedBlocks = UInt(UInt32(bitPattern: grow(0, 1))) * pageSize
    }
    return unsafe word(at: freedBlocks) + order
  }

  private func word(at address: UInt) -> UnsafeMutablePointer<UInt> {
    unsafe UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }

  @_extern(c, "llvm.wasm.memory.grow.i32")
  private func grow(_ memory: Int32, _ pages: Int32) -> Int32
#endif
