public import Rules

/// What is wrong with a list.
public enum ListFault: Sendable {
  case unknownList(String, nearest: String?)
  case listTwice(ListDefinition, first: Place)
  case unknownColumn(String, ListDefinition, nearest: String?)
  case columnTwice(String, first: Place)
  /// A row without a name.
  case noName(ListDefinition)
  case nameTwice(String, ListDefinition, first: Place)
  /// A figure beside the list that it follows from, which says otherwise.
  case factAtOdds(
    FactDefinition, stated: ExactDecimal, follows: Bounds, ListDefinition, list: Place)
  /// The same of a figure that is known by a bound alone.
  case boundAtOdds(
    FactDefinition, stated: String, follows: Bounds, ListDefinition, list: Place)
  /// A cell that says no more than a bound.
  case boundInCell(String, ListColumn)
  case tooManyRows(ListDefinition, limit: Int)
  /// A number beside the choices that it counts.
  case countAtOdds(ListColumn, stated: String, ListColumn, count: Int, at: Place)
  /// A box that is ticked beside the list, the rows of which it speaks, and the boxes that would be right.
  case tickAtOdds(
    Trait, ticked: [String], rows: ClosedRange<Int>, right: [String], ListDefinition, list: Place)
  /// A box that is ticked beside the largest figure, and the boxes that would be right.
  case tickBesideFigure(
    Trait, ticked: [String], right: [String], FactDefinition, stated: StatedValue, figure: Place)
  /// More names in a cell than the form asks for.
  case tooManyNames(ListColumn, count: Int, most: Int)
  /// 无 beside rows.
  case noneBesideRows(ListDefinition, row: Place)
  /// A row of a table without the names of the columns above it.
  case noHeading(ListDefinition)
  /// A cell of a table under no name of a column.
  case outsideColumns(ListDefinition)
  /// A row that leaves open what follows from the list.
  case open(name: String, column: ListColumn, ListDefinition, [FactDefinition])
}

extension ListFault {
  /// The places that the words point back to.
  public var relatedPlaces: [Place] {
    switch self {
    case .listTwice(_, let place), .columnTwice(_, let place), .nameTwice(_, _, let place),
      .factAtOdds(_, _, _, _, let place), .boundAtOdds(_, _, _, _, let place),
      .noneBesideRows(_, let place),
      .tickAtOdds(_, _, _, _, _, let place), .tickBesideFigure(_, _, _, _, _, let place),
      .countAtOdds(_, _, _, _, let place):
      [place]
    case .unknownList, .unknownColumn, .noName, .boundInCell, .tooManyRows, .tooManyNames,
      .noHeading,
      .outsideColumns, .open:
      []
    }
  }

  /// The kind and the words of the fault.
  var description: ProblemDescription {
    switch self {
    case .unknownList(let name, let nearest):
      ProblemDescription(.listUnknown) { say in
        say("没有名为“\(say.short(name))”的名单", "there is no list \"\(say.short(name))\"")
          + say.nearest(nearest)
          + say("；basecheck show 方案名 列出用到的名单", "; basecheck show ID lists those that are used")
      }
    case .listTwice(let list, let first):
      ProblemDescription(.listTwice) { say in
        say(
          "\(say.name(list))写了两次\(say.firstPlace(first))；请合成一份",
          "\(say.name(list)) is given twice\(say.firstPlace(first)); make one of them")
      }
    case .unknownColumn(let name, let list, let nearest):
      ProblemDescription(.listUnknownColumn) { say in
        let columns = say.list(list.columns.map { $0.name(in: say.language) })
        return say(
          "\(say.name(list))没有“\(say.short(name))”这一列",
          "\(say.name(list)) has no column \"\(say.short(name))\"") + say.nearest(nearest)
          + say("；可取：\(columns)", "; possible: \(columns)")
      }
    case .columnTwice(let name, let first):
      ProblemDescription(.listColumnTwice) { say in
        say(
          "列“\(name)”重复\(say.firstPlace(first))；请只留一个",
          "the column \"\(name)\" is repeated\(say.firstPlace(first)); keep only one")
      }
    case .noName(let list):
      ProblemDescription(.listNameMissing) { say in
        let name = list.columns[0].name(in: say.language)
        return say(
          "\(say.name(list))的这一行没有写\(name)；名单的每一行都要写明，不需要的行请删去",
          "this row of \(say.name(list)) has no \(name); every row must have one, delete the rows that are not needed"
        )
      }
    case .nameTwice(let name, let list, let first):
      ProblemDescription(.listNameTwice) { say in
        say(
          "“\(say.short(name))”在\(say.name(list))里写了两次\(say.firstPlace(first))；请只留一行，同名而不同的请写明区别",
          "\"\(say.short(name))\" stands twice in \(say.name(list))\(say.firstPlace(first)); "
            + "keep one row, or say what tells the two apart")
      }
    case .factAtOdds(let fact, let stated, let follows, let list, let place):
      ProblemDescription(.listFactAtOdds) { say in
        let number = say.value(Fraction(stated), in: fact.unit)
        let back = say.back(say("名单在", "the list is at"), place)
        let range = say.range(follows, of: fact)
        return say(
          "\(say.name(fact))填的是\(say.spaced(number))，但由\(say.name(list))\(back)得\(say.spaced(range))；"
            + "请改正其中之一，或只填名单",
          "\(say.name(fact)) is given as \(number), but follows from \(say.name(list))\(back) as \(range); "
            + "correct one of them, or give the list alone")
      }
    case .boundAtOdds(let fact, let stated, let follows, let list, let place):
      ProblemDescription(.listFactAtOdds) { say in
        let back = say.back(say("名单在", "the list is at"), place)
        let range = say.range(follows, of: fact)
        return say(
          "\(say.name(fact))填的是范围 \(stated)，但由\(say.name(list))\(back)得\(say.spaced(range))；"
            + "请改正其中之一，或只填名单",
          "\(say.name(fact)) is given as the bound \(stated), but follows from \(say.name(list))\(back) as "
            + "\(range); correct one of them, or give the list alone")
      }
    case .boundInCell(let text, let column):
      ProblemDescription(.malformedFigure) { say in
        let name = column.name(in: say.language)
        return say(
          "名单里的\(name)要填一个确定的数，不能是范围 \(say.short(text))；没有准数的，这一格留空，由名单得出的指标另填范围",
          "\(name) of a list needs a number and can't be the bound \(say.short(text)); where none is known leave the "
            + "cell empty, and state the bound of what follows from the list")
      }
    case .countAtOdds(let column, let stated, let choices, let count, let place):
      ProblemDescription(.listCountAtOdds) { say in
        let back = say.back(say("在", "at"), place)
        let (name, other) = (column.name(in: say.language), choices.name(in: say.language))
        return say(
          "\(name)填的是 \(stated)，但\(other)\(back)有 \(count) 个；请改正其中之一，或只填\(other)",
          "\(name) is given as \(stated), but \(other)\(back) are \(count); correct one of them, or give \(other) alone"
        )
      }
    case .tickAtOdds(let trait, let ticked, let rows, let right, let list, let place):
      ProblemDescription(.listTickAtOdds) { say in
        let back = say.back(say("名单在", "the list is at"), place)
        let count =
          rows.count == 1
          ? say("\(rows.lowerBound) 家", "\(rows.lowerBound)")
          : say(
            "\(rows.lowerBound) 至 \(rows.upperBound) 家", "\(rows.lowerBound) to \(rows.upperBound)")
        return say(
          "\(say.name(trait))选的是\(say.list(ticked))，但\(say.name(list))\(back)里有 \(count)；应选\(say.wording.or(right))，或改正名单",
          "\(say.name(trait)) is ticked as \(say.list(ticked)), but \(say.name(list))\(back) has \(count); "
            + "tick \(say.wording.or(right)), or correct the list")
      }
    case .tickBesideFigure(let trait, let ticked, let right, let fact, let stated, let place):
      ProblemDescription(.listTickAtOdds) { say in
        let back = say.back(say("在", "at"), place)
        let figure = say.stated(stated, of: fact)
        return say(
          "\(say.name(trait))选的是\(say.list(ticked))，但\(say.name(fact))\(back)填的是\(say.spaced(figure))；应选\(say.wording.or(right))，或改正后者",
          "\(say.name(trait)) is ticked as \(say.list(ticked)), but \(say.name(fact))\(back) is given as \(figure); "
            + "tick \(say.wording.or(right)), or correct the latter")
      }
    case .tooManyRows(let list, let limit):
      ProblemDescription(.listTooManyRows) { say in
        say(
          "\(say.name(list))超过 \(limit) 行的上限；请核对",
          "\(say.name(list)) has more than \(limit) rows; check it")
      }
    case .tooManyNames(let column, let count, let most):
      ProblemDescription(.listTooManyNames) { say in
        let name = column.name(in: say.language)
        return say(
          "\(name)写了 \(count) 个，表格只要不超过 \(most) 个；请只留主要的",
          "\(name) has \(count) names, and the form asks for \(most) at most; keep the main ones")
      }
    case .noneBesideRows(let list, let row):
      ProblemDescription(.listNoneBesideRows) { say in
        say(
          "\(say.name(list))既写了“无”，又有别的行\(say.firstPlace(row))；请删去其中之一",
          "\(say.name(list)) says 无, but has rows\(say.firstPlace(row)); delete one of them")
      }
    case .noHeading(let list):
      ProblemDescription(.listNoHeading) { say in
        let columns = say.list(list.columns.map { $0.label })
        return say(
          "\(say.name(list))没有写列名，或列名里没有\(list.columns[0].label)；名单那一行应写明列名：\(columns)",
          "the columns of \(say.name(list)) are not named, or none is \(list.columns[0].label); the row of the list "
            + "should name them: \(columns)")
      }
    case .outsideColumns(let list):
      ProblemDescription(.listOutsideColumns) { say in
        say(
          "这一格不在\(say.name(list))的任何列名之下；如果文字里有逗号，整格要用引号括起来",
          "this cell stands under no column of \(say.name(list)); a cell with a comma in its text must be quoted"
        )
      }
    case .open(let name, let column, let list, let facts):
      ProblemDescription(.listOpen) { say in
        let names = say.list(facts.map { say.name($0) })
        return say(
          "\(say.name(list))的“\(say.short(name))”没有填\(column.name(in: say.language))，由它得出的数据（\(names)）因此不能得出；请补上",
          "\"\(say.short(name))\" of \(say.name(list)) has no \(column.name(in: say.language)), so that what follows from it "
            + "(\(names)) does not follow; fill it in")
      }
    }
  }
}

extension ProblemWording {
  /// What is possible, as one value or as a range.
  fileprivate func range(_ bounds: Bounds, of fact: FactDefinition) -> String {
    func words(_ value: ExactDecimal) -> String { self.value(Fraction(value), in: fact.unit) }
    return switch (bounds.least, bounds.most) {
    case (let least?, let most?) where least == most: words(least)
    case (let least?, let most?):
      self("\(words(least)) 至 \(words(most))", "\(words(least)) to \(words(most))")
    case (let least?, nil): self("不少于 \(words(least))", "at least \(words(least))")
    case (nil, let most?): self("不多于 \(words(most))", "at most \(words(most))")
    case (nil, nil): self("别的数值", "another value")
    }
  }
}
