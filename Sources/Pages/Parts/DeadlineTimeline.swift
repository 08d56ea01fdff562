import Foundation
import Funding
import HTML

/// A call's dates on a line, with today on it; the table beside it says the same.
struct DeadlineTimeline {
    let call: Call
    let context: PageContext

    var markup: Markup {
        Markup {
            if let span = span {
                figure(.class("timeline")) {
                    SVG.svg(.viewBox("0 0 640 44"), .role("img"), .aria(.labelledby, "tidslinje-t tidslinje-d")) {
                        SVG.title(.id("tidslinje-t")) { words.timelineTitle }
                        SVG.desc(.id("tidslinje-d")) { description }
                        SVG.line(.class("line"), .x1(12), .x2(628), .y1(22), .y2(22))
                        if let opens = call.opens {
                            SVG.circle(.class("opening"), .cx(place(opens, in: span)), .cy(22), .r(8))
                        }
                        for deadline in call.deadlines {
                            SVG.path(.class("closing"), .d(diamond(at: place(deadline.day, in: span))))
                        }
                        SVG.line(
                            .class("today"), .x1(place(context.today, in: span)), .x2(place(context.today, in: span)), .y1(2), .y2(42))
                    }
                    figcaption { words.timelineLegend }
                }
            }
        }
    }

    private var words: CallWords { context.words.call }

    /// From the first date to the last, today included; `nil` when there is nothing to show beside today.
    private var span: (from: Day, through: Day)? {
        let days = ([call.opens].compactMap(\.self) + call.deadlines.map(\.day) + [context.today]).sorted()
        guard let first = days.first, let last = days.last, first < last else { return nil }
        return (first, last)
    }

    private func place(_ day: Day, in span: (from: Day, through: Day)) -> Double {
        16 + 608 * Double(span.from.days(until: day)) / Double(max(1, span.from.days(until: span.through)))
    }

    private func diamond(at place: Double) -> String {
        let x = Int(place.rounded())
        return "M\(x) 12l10 10-10 10-10-10z"
    }

    private var description: String {
        var parts = [words.today + ": " + context.format.date(context.today)]
        if let opens = call.opens { parts.append(words.opens + ": " + context.format.date(opens)) }
        parts += call.deadlines.map { $0.stage.name[context.language].capitalisedFirst + ": " + context.format.deadline($0) }
        return parts.joined(separator: ". ") + "."
    }
}
