import Funding
import HTML

/// The choices of the list of calls, each with the number of calls that it would give.
struct CallFilterForm {
    let filter: CallFilter
    let counts: CallsPage.Counts
    let context: PageContext
    /// The month of the calendar that the form stands beside; `nil` beside the list.
    var month: Month?

    var markup: Markup {
        form(
            .class(month == nil ? "filters" : "filters across"), .method(.get), .action(context.bare(address)), .role("search"),
            .data("busy", words.busy)
        ) {
            h2 { words.filterTitle }
            div(.class("field suggesting")) {
                label(.for("sok")) { words.searchLabel }
                input(
                    .id("sok"), .type(.search), .name(name(.search)), .value(filter.text),
                    .data("suggestions", suggestions + "?" + name(.typed) + "="), .data("label", words.suggestionsLabel),
                    .data("found", words.suggestionsFound))
            }
            choice("status", .status, words.statusLabel, statuses)
            choice("program", .programme, words.programmeLabel, programmes)
            choice("passar", .audience, words.audienceLabel, audiences)
            choice("tema", .theme, words.themeLabel, themes)
            choice("tid", .closesWithin, words.closesLabel, spans)
            if let month {
                input(.type(.hidden), .name(name(.month)), .value(month.iso))
            } else {
                choice("sortering", .sort, words.sortLabel, sorts)
            }
            if filter.view != .list {
                input(.type(.hidden), .name(name(.view)), .value(filter.view.rawValue))
            }
            p { button(.class("button"), .submit) { words.show } }
        }
    }

    private typealias Choice = ChoiceField.Choice

    private var words: CallsWords { context.words.calls }

    private var address: SiteAddress { month == nil ? .calls(CallFilter()) : .calendar(CallFilter()) }

    private var suggestions: String { context.bare(.suggestions(typed: "")) }

    private func name(_ parameter: ParameterName) -> String { parameter.name(in: context.language) }

    private func choice(_ id: String, _ parameter: ParameterName, _ label: String, _ choices: [Choice]) -> Markup {
        ChoiceField(id: id, parameter: parameter, label: label, choices: choices, context: context).markup
    }

    private func counted(_ name: String, _ count: Int) -> String {
        "\(name.capitalisedFirst) (\(context.format.number(count)))"
    }

    private var any: Choice { Choice(value: "", text: words.any, isSelected: false) }

    private var statuses: [Choice] {
        CallFilter.Status.allCases.map { status in
            Choice(
                value: status.rawValue, text: counted(status.name[context.language], counts.statuses[status] ?? 0),
                isSelected: status == filter.status)
        }
    }

    private var programmes: [Choice] {
        [any]
            + counts.programmes.map { programme in
                Choice(
                    value: programme.id.rawValue, text: counted(programme.name[context.language], programme.count),
                    isSelected: programme.id == filter.programme)
            }
    }

    private var audiences: [Choice] {
        [any]
            + ApplicantKind.allCases.filter { (counts.audiences[$0] ?? 0) > 0 || $0 == filter.audience }.map { kind in
                Choice(
                    value: kind.rawValue, text: counted(kind.name[context.language], counts.audiences[kind] ?? 0),
                    isSelected: kind == filter.audience)
            }
    }

    private var themes: [Choice] {
        let present = Theme.allCases.filter { (counts.themes[$0] ?? 0) > 0 || $0 == filter.theme }
        return [any]
            + present.sorted { $0.name[context.language] < $1.name[context.language] }.map { theme in
                Choice(
                    value: theme.rawValue, text: counted(theme.name[context.language], counts.themes[theme] ?? 0),
                    isSelected: theme == filter.theme)
            }
    }

    private var spans: [Choice] {
        // Another span may stand in an address, and is not lost when something else is chosen.
        let others = [filter.closesWithin].compactMap(\.self).filter { !Call.closingSpans.contains($0) }
        return [any]
            + (Call.closingSpans + others).sorted().map { days in
                Choice(
                    value: String(days), text: counts.closingWithin[days].map { counted(words.days(days), $0) } ?? words.days(days),
                    isSelected: days == filter.closesWithin)
            }
    }

    private var sorts: [Choice] {
        CallFilter.Sort.allCases.map { sort in
            Choice(value: sort.rawValue, text: sort.name[context.language].capitalisedFirst, isSelected: sort == filter.sort)
        }
    }
}
