#if arch(wasm32)
  internal import Reports

  // What the page calls. Bytes go in and out through the module's memory.

  @_expose(wasm, "allocate") @_cdecl("allocate")
  func allocate(_ count: Int32) -> UnsafeMutableRawPointer {
    .allocate(byteCount: Int(count), alignment: 8)
  }

  @_expose(wasm, "release") @_cdecl("release")
  func release(_ pointer: UnsafeMutableRawPointer) {
    pointer.deallocate()
  }

  /// Calls a function of the engine.
  ///
  /// What comes in is its name and its arguments, each with its length in four bytes before it. What
  /// comes out has its length in the four bytes before it, and stands until the next call.
  @_expose(wasm, "call") @_cdecl("call")
  func call(_ bytes: UnsafeRawPointer, _ count: Int32) -> UnsafeMutableRawPointer {
    let arguments = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: max(0, Int(count))))
    return unsafe handedOut(engine.call(arguments))
  }

  private nonisolated(unsafe) var engine = PageEngine(version: ReportSettings.programVersion)
  private nonisolated(unsafe) var result: UnsafeMutableRawPointer?

  private func handedOut(_ answer: [UInt8]) -> UnsafeMutableRawPointer {
    unsafe result?.deallocate()
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: answer.count + 4, alignment: 4)
    unsafe pointer.storeBytes(of: Int32(answer.count), as: Int32.self)
    unsafe answer.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        unsafe (pointer + 4).copyMemory(from: start, byteCount: bytes.count)
      }
    }
    unsafe result = pointer
    return unsafe pointer
  }
#endif
