// The C library of the platform, by one name.
#if hasFeature(Embedded)
  @_exported public import CHeaders
#elseif canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#else
  @_exported public import Darwin
#endif
