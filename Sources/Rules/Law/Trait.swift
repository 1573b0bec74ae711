/// A property of the base itself that decides which items are for it: its series, its field,
/// whether it lies in a region of a special type.
///
/// A trait is a class only so that it is handed on for the price of a reference; it never changes.
public final class Trait: Sendable {
  /// How a trait is written in a submission.
  public enum Form: Hashable, Sendable {
    /// `true` or `false`; value 0 is yes, value 1 is no.
    case flag
    /// One of the values.
    case choice
    /// One or several of the values.
    case choices
  }

  /// One possible value: its Chinese name, and other ways to write it.
  public struct Value: Hashable, Sendable {
    /// The Chinese name.
    public let name: String
    /// Other ways to write it.
    public let aliases: [String]
    /// Whether the form prints it; one that stands for none of the form's own is ours.
    public let isPrinted: Bool

    /// - Parameters:
    ///   - name: The value as it is written and printed.
    ///   - aliases: Other ways to write it.
    ///   - isPrinted: Whether the form prints it, or it is ours and stands for none of the form's.
    public init(_ name: String, aliases: [String] = [], isPrinted: Bool = true) {
      self.isPrinted = isPrinted
      self.name = name
      self.aliases = aliases
    }
  }

  /// The key in the submission's `base` object.
  public let key: String
  /// The Chinese name, which serves as a key as well.
  public let label: String
  /// How it is written in a submission.
  public let form: Form
  /// Whether the value follows from the base's city: by its name, which is an alias of the value, or
  /// for a flag by whether there are several cities.
  public let followsFromCity: Bool
  /// The value of a city that no other value names, where there is one.
  public let fallback: Int?
  /// At most 64 values.
  public let values: [Value]
  /// What the trait means, and who says so, where the name leaves a doubt.
  public let definition: String?

  /// A trait that is one of several values, or several of them.
  public init(
    _ key: String, _ label: String, _ form: Form = .choice, followsFromCity: Bool = false,
    otherwise fallback: String? = nil, values: [Value], defined definition: String? = nil
  ) {
    self.definition = definition
    let values = values + (fallback.map { [Value($0)] } ?? [])
    self.fallback = fallback == nil ? nil : values.count - 1
    self.followsFromCity = followsFromCity
    self.key = key
    self.label = label
    self.form = form
    self.values = values
  }

  /// A trait that holds or does not.
  ///
  /// - Parameter ofSeveralCities: Whether it holds for the bases that name several cities.
  public static func flag(
    _ key: String, _ label: String, ofSeveralCities: Bool = false,
    defined definition: String? = nil
  ) -> Trait {
    Trait(
      key, label, .flag, followsFromCity: ofSeveralCities, values: [Value("是"), Value("否")],
      defined: definition)
  }

  /// That the trait has the named value.
  ///
  /// - Precondition: the trait knows the value.
  public func isValue(_ name: String) -> Condition { .trait(self, mask: mask(of: name)) }

  /// That the trait has some of the values in the mask and no other.
  public func isOnly(_ mask: UInt64) -> Condition {
    .not(.trait(self, mask: ~mask & ((1 << UInt64(values.count)) &- 1)))
  }

  /// The mask of the named values: bit n is value n.
  ///
  /// - Precondition: the trait knows the values.
  public func mask(of names: [String]) -> UInt64 {
    var mask: UInt64 = 0
    for name in names { mask |= self.mask(of: name) }
    return mask
  }

  private func mask(of name: String) -> UInt64 {
    // Bytes are compared, since strings are compared by Unicode equivalence, which costs more.
    guard let index = values.firstIndex(where: { $0.name.hasSameBytes(as: name) }) else {
      preconditionFailure("\(key) has no value \(name)")
    }
    return 1 << UInt64(index)
  }

  /// That a flag holds.
  public var holds: Condition { .trait(self, mask: 1) }

  /// The names of the values in a mask, in the trait's own order.
  public func names(of mask: UInt64) -> [String] {
    values.indices.filter { mask >> UInt64($0) & 1 == 1 }.map { values[$0].name }
  }
}
