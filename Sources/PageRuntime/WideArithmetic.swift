#if arch(wasm32)
  // Products, quotients and shifts of 128 bits, which the compiler calls by these names and no library of
  // WebAssembly is at hand for.

  @_cdecl("__multi3")
  func multiply(
    _ result: UnsafeMutablePointer<UInt64>, _ leftLow: UInt64, _ leftHigh: UInt64,
    _ rightLow: UInt64, _ rightHigh: UInt64
  ) {
    unsafe Wide(leftLow, leftHigh).times(Wide(rightLow, rightHigh)).store(in: result)
  }

  @_cdecl("__udivti3")
  func divideUnsigned(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64,
    _ divisorLow: UInt64, _ divisorHigh: UInt64
  ) {
    let quotient = Wide(low, high).divided(by: Wide(divisorLow, divisorHigh)).quotient
    unsafe quotient.store(in: result)
  }

  @_cdecl("__umodti3")
  func remainderUnsigned(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64,
    _ divisorLow: UInt64, _ divisorHigh: UInt64
  ) {
    let remainder = Wide(low, high).divided(by: Wide(divisorLow, divisorHigh)).remainder
    unsafe remainder.store(in: result)
  }

  @_cdecl("__divti3")
  func divide(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64,
    _ divisorLow: UInt64, _ divisorHigh: UInt64
  ) {
    unsafe Wide(low, high).dividedWithSign(by: Wide(divisorLow, divisorHigh)).store(in: result)
  }

  @_cdecl("__modti3")
  func remainder(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64,
    _ divisorLow: UInt64, _ divisorHigh: UInt64
  ) {
    let remainder = Wide(low, high).remainderWithSign(dividingBy: Wide(divisorLow, divisorHigh))
    unsafe remainder.store(in: result)
  }

  @_cdecl("__ashlti3")
  func shiftLeft(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64, _ count: Int32
  ) {
    unsafe Wide(low, high).shiftedLeft(by: Int(count)).store(in: result)
  }

  @_cdecl("__lshrti3")
  func shiftRight(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64, _ count: Int32
  ) {
    unsafe Wide(low, high).shiftedRight(by: Int(count)).store(in: result)
  }

  @_cdecl("__ashrti3")
  func shiftRightWithSign(
    _ result: UnsafeMutablePointer<UInt64>, _ low: UInt64, _ high: UInt64, _ count: Int32
  ) {
    unsafe Wide(low, high).shiftedRightWithSign(by: Int(count)).store(in: result)
  }

  extension Wide {
    fileprivate func store(in result: UnsafeMutablePointer<UInt64>) {
      unsafe result[0] = low
      unsafe result[1] = high
    }
  }
#endif
