public import Funding
public import HTML

/// The accessibility statement that the Act on accessibility to digital public services (2018:1937) asks for.
public struct AccessibilityPage: Page {
    private let record: AccessibilityRecord?

    /// - Parameter record: `nil` where nobody has written one.
    public init(record: AccessibilityRecord?) {
        self.record = record
    }

    public var address: SiteAddress { .accessibility }

    public func title(in context: PageContext) -> String { context.words.accessibility.title }

    public func summary(in context: PageContext) -> String { context.words.accessibility.summary }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.accessibility
        return div(.class("wide")) {
            h1 { words.heading }
            p { words.intro(context.municipality.name[context.language]) }
            h2 { words.howTitle }
            p { record?.isCompliant == true ? words.compliant : words.partly }
            p { words.means }
            h2 { words.reportTitle }
            p { words.report }
            ul {
                li { a(.href(context.path(.ask(AskQuery())))) { context.words.ask.title } }
                li { Telephone.link(context.municipality.coordinator.telephone) }
                li { context.municipality.coordinator.address }
            }
            h2 { words.supervisionTitle }
            p { words.supervision }
            p { ExternalLink.to("https://www.digg.se/tdosanmalan", words.supervisionLink, context) }
            h2 { words.gapsTitle }
            gaps(context)
            h2 { words.testTitle }
            test(context)
        }
    }

    @MarkupBuilder private func gaps(_ context: PageContext) -> Markup {
        let words = context.words.accessibility
        if let record {
            if record.gaps.isEmpty { p { words.noGaps } }
            for ground in AccessibilityRecord.Ground.allCases where !record.gaps(on: ground).isEmpty {
                h3 { words.ground(ground) }
                ul { for gap in record.gaps(on: ground) { item(gap, context) } }
            }
        } else {
            p { words.unknownGaps }
        }
    }

    private func item(_ gap: AccessibilityRecord.Gap, _ context: PageContext) -> Markup {
        li {
            gap.text[context.language]
            if let instead = gap.instead { " " + context.words.accessibility.instead(instead[context.language]) }
        }
    }

    @MarkupBuilder private func test(_ context: PageContext) -> Markup {
        let (words, format) = (context.words.accessibility, context.format)
        p { words.assessment }
        if let test = record?.test {
            p { words.test(format.date(test.day), test.tool, format.number(test.pages), format.number(test.looks)) }
            p { test.violations == 0 ? words.noViolations : words.violations(format.number(test.violations)) }
        }
        p { words.people }
        if let record { p { words.updated(format.date(record.updated)) } }
    }
}
