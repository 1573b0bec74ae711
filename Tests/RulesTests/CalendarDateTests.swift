import Rules
import Testing

@Suite("A day is one that the calendar has")
struct CalendarDateTests {
  @Test(
    "a day of the calendar is one",
    arguments: ["2021-06-23", "2000-02-29", "2024-02-29", "1999-12-31", "0001-01-01"])
  func day(_ text: String) { #expect(CalendarDate(text)?.text == text) }

  @Test(
    "anything else is none",
    arguments: [
      "", "2021", "2021-06", "2021-6-23", "2021-06-31", "2021-02-29", "1900-02-29", "2021-13-01",
      "2021-00-10", "2021-01-00", "2021-06-23 ", "2021/06/23", "20210623", "-021-06-23",
      "2021-06-2三", "２０２１-06-23", "2021-06-23-01",
    ])
  func none(_ text: String) { #expect(CalendarDate(text) == nil) }
}
