import Evaluation
import Rules

/// Draws figures against their limits as inline SVG, which prints where backgrounds do not.
struct HTMLBar {
  let wording: Wording
  let years: YearNames
  private var language: Language { wording.language }

  /// The bars of a line: one a figure, with its year where there are several.
  func bars(of measures: [Measure]) -> Markup {
    let drawn = measures.compactMap { measure in
      BarGeometry(measure).map { (measure: measure, geometry: $0) }
    }
    guard !drawn.isEmpty else { return .nothing }
    let isSeries = measures.count > 1
    let rows = drawn.enumerated().map { index, bar in
      let image = image(
        bar.geometry, isMet: bar.measure.year.status == .pass,
        label: label(bar.measure, isSeries: isSeries),
        value: value(bar.measure) ?? "",
        caption: index == drawn.count - 1 ? limit(bar.measure) : nil)
      let year = years[bar.measure.year.yearsBack]
      return Markup.element(
        "span", ["class": isSeries ? "bar series" : "bar"],
        [isSeries ? .element("span", ["class": "year"], year) : .nothing, image])
    }
    return .element("span", ["class": "bars"], rows)
  }

  /// The points of a section against the most that a panel can give.
  func bar(points: Fraction, of most: Fraction, label: String) -> Markup {
    let scale = BarScale(values: [most], limits: [])
    let end = scale.place(of: points)
    return .element(
      "span", ["class": "bars"],
      [
        .element(
          "span", ["class": "bar"],
          [svg("points", label, height: 18, track() + [rect("fill", 0..<end)])])
      ])
  }

  // MARK: - Words

  /// What is required, as it stands under the mark of the limit.
  private func limit(_ measure: Measure) -> String {
    guard let limit = measure.year.limit else { return "" }
    let unit = Wording.unit(of: measure.finding.comparison)
    return "\(wording.sign(measure.finding.relation)) \(wording.value(limit, in: unit))"
  }

  /// The figure, as it stands on its bar.
  private func value(_ measure: Measure) -> String? {
    measure.year.value.map {
      wording.value(
        $0, in: Wording.unit(of: measure.finding.comparison), apartFrom: measure.year.limit)
    }
  }

  /// What the drawing shows, for those who can't see it.
  private func label(_ measure: Measure, isSeries: Bool) -> String {
    let value = value(measure)
    let status = measure.year.status == .pass ? language("满足", "met") : language("不满足", "not met")
    return (isSeries ? years[measure.year.yearsBack] + language("：", ": ") : "")
      + language(
        "实际\(wording.spaced(value ?? ""))，要求 \(limit(measure))，\(status)",
        "is \(value ?? ""), required \(limit(measure)), \(status)")
  }

  // MARK: - Drawing

  private func image(
    _ bar: BarGeometry, isMet: Bool, label: String, value: String, caption: String?
  ) -> Markup {
    var shapes = track() + [rect("allowed", bar.allowed, y: 16, height: 2)]
    shapes.append(rect("fill", bar.fill))
    if !bar.excess.isEmpty { shapes.append(rect("excess", bar.excess)) }
    if !bar.shortfall.isEmpty { shapes.append(rect("shortfall", bar.shortfall)) }
    if bar.fill.isEmpty { shapes.append(dot(at: bar.fill.lowerBound)) }
    shapes.append(mark(at: bar.limit))
    if bar.overflows { shapes.append(beyond(isRight: true)) }
    if bar.underflows { shapes.append(beyond(isRight: false)) }
    shapes.append(self.value(value, on: bar))
    if let caption { shapes.append(text(caption, at: bar.limit)) }
    return svg(isMet ? "pass" : "fail", label, height: caption == nil ? 20 : 33, shapes)
  }

  private func svg(
    _ kind: String, _ label: String, height: Int, _ shapes: [Markup]
  ) -> Markup {
    .element(
      "svg",
      [
        "class": kind, "role": "img", "aria-label": label, "width": "100%", "height": "\(height)",
        "focusable": "false",
      ], shapes)
  }

  private func track() -> [Markup] { [rect("track", 0..<1000)] }

  private func rect(
    _ kind: String, _ range: Range<Int>, y: Int = 2, height: Int = 14
  ) -> Markup {
    .element(
      "rect",
      [
        "class": kind, "x": Self.percent(of: range.lowerBound), "y": "\(y)",
        "width": Self.percent(ofLength: range.count), "height": "\(height)",
      ], [])
  }

  /// A figure of zero, which has no length.
  private func dot(at place: Int) -> Markup {
    .element(
      "circle",
      ["class": "dot", "cx": Self.percent(of: place), "cy": "9", "r": "4"], [])
  }

  private func mark(at place: Int) -> Markup {
    let x = Self.percent(of: place)
    return .element("line", ["class": "limit", "x1": x, "x2": x, "y1": "0", "y2": "19"], [])
  }

  /// Two arrows where a bar is cut off.
  private func beyond(isRight: Bool) -> Markup {
    .element(
      "svg", ["x": isRight ? "94.5%" : "0%", "y": "2", "width": "12", "height": "12"],
      [
        .element(
          "path",
          [
            "class": "beyond",
            "d": isRight ? "M-1 2l4 4l-4 4M4 2l4 4l-4 4" : "M5 2l-4 4l4 4M10 2l-4 4l4 4",
          ], [])
      ])
  }

  /// The figure on its bar: inside where that is long enough, else behind it, and behind the limit where it
  /// would lie across it.
  private func value(_ text: String, on bar: BarGeometry) -> Markup {
    let end = bar.fill.upperBound
    if bar.fill.count >= 350 {
      return .element(
        "text",
        [
          "class": "value inside", "x": Self.percent(of: end - (bar.overflows ? 60 : 15)),
          "y": "13",
          "text-anchor": "end",
        ], text)
    }
    let crosses = bar.limit >= end && bar.limit < end + 330
    return .element(
      "text",
      [
        "class": "value", "x": Self.percent(of: min(990, (crosses ? bar.limit : end) + 15)),
        "y": "13",
        "text-anchor": "start",
      ], text)
  }

  private func text(_ text: String, at place: Int) -> Markup {
    let anchor = place < 250 ? "start" : place > 750 ? "end" : "middle"
    return .element(
      "text", ["x": Self.percent(of: place), "y": "31", "text-anchor": anchor], text)
  }

  /// A place in per cent of the drawing, which leaves room at both ends for marks.
  private static func percent(of place: Int) -> String { hundredths(350 + place * 9) }

  private static func percent(ofLength length: Int) -> String { hundredths(length * 9) }

  /// Hundredths of a per cent in per cent.
  private static func hundredths(_ value: Int) -> String {
    let digits = String(value % 100)
    return "\(value / 100).\(digits.count < 2 ? "0" : "")\(digits)%"
  }
}
