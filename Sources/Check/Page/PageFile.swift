/// What `.ci/page` makes; without it there is none.
protocol PageContents {}

extension PageContents {
  /// The page with the engine in it, and `@FORM@` where its schemes and its entries belong; `nil` in a
  /// program that was built without it.
  static var text: StaticString? { nil }
}

/// The page of `form`. `.ci/page` makes a source, which git ignores, that gives this type a `text` of its
/// own; that one is taken where it is there.
enum PageFile: PageContents {}
