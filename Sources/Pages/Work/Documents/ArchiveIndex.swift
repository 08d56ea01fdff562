public import Casework
import Foundation
import Funding
import HTML

/// The page of a package for the archive that people read: in the case's language, without scripts, and without anything from elsewhere.
public struct ArchiveIndex: Sendable {
    private let manifest: ArchiveManifest
    private let language: Language
    private let words: Strings
    private let format: Formatting

    public init(_ manifest: ArchiveManifest) {
        self.manifest = manifest
        language = manifest.language
        words = language == .swedish ? .swedish : .english
        format = Formatting(language: language)
    }

    /// The whole document in UTF-8.
    public var document: [UInt8] {
        html(.lang(language.rawValue)) {
            head {
                meta(.charset("utf-8"))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                HTML.title { manifest.reference + " " + manifest.content.title }
            }
            body {
                main {
                    h1 { manifest.content.title }
                    facts
                    texts
                    h2 { words.documents.title }
                    if manifest.documents.isEmpty { p { words.documents.none } }
                    ul { for document in manifest.documents { li { entry(document) } } }
                    h2 { words.cases.thread }
                    ul { for step in manifest.steps { li { entry(step) } } }
                    project
                    answers
                    p { words.documents.archive.verify }
                }
            }
        }.document
    }

    private var rows: [(String, String)] {
        let content = manifest.content
        return [
            (words.cases.reference, manifest.reference), (words.cases.diaryNumber, content.diaryNumber ?? ""),
            (words.documents.archive.desk, manifest.deskName), (words.documents.archive.stage, manifest.stage.name[language]),
            (words.cases.opened, format.moment(manifest.openedAt)), (words.cases.owner, manifest.owner ?? ""),
            (words.cases.programme, content.programme ?? ""), (words.cases.call, content.call ?? ""),
            (words.cases.deadline, content.deadline.map(format.date) ?? ""), (words.cases.organisation, content.organisation ?? ""),
            (words.cases.contact, content.contact ?? ""), (words.documents.archive.parts, manifest.parts.joined(separator: ", ")),
            (
                words.documents.keeping,
                manifest.keeping.map { words.documents.keptThrough(format.date($0.through)) + " " + $0.why } ?? ""
            ),
            (words.documents.archive.madeAt, format.moment(manifest.madeAt)),
        ]
    }

    private var goals: [(String, String)] { manifest.content.goals.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    private var facts: Markup {
        dl {
            for (name, text) in rows + goals where !text.isEmpty {
                dt { name }
                dd { text }
            }
        }
    }

    @MarkupBuilder private var texts: Markup {
        let texts = [(words.cases.summary, manifest.content.summary), (words.cases.idea, manifest.content.idea)]
        for (name, text) in texts where !text.isEmpty {
            h2 { name }
            Paragraphs.markup(text)
        }
    }

    @MarkupBuilder private var project: Markup {
        if let project = manifest.project {
            h2 { words.caseProject.title }
            dl {
                for (name, text) in rows(of: project.facts) where !text.isEmpty {
                    dt { name }
                    dd { text }
                }
            }
            ul {
                for owed in project.obligations {
                    li {
                        h3 { owed.kind.name[language] + " – " + format.date(owed.due) }
                        Paragraphs.markup(owed.why)
                        if let day = owed.fulfilledOn {
                            p { [format.date(day), owed.fulfilledBy ?? "", owed.note].filter { !$0.isEmpty }.joined(separator: " · ") }
                        }
                    }
                }
            }
        }
    }

    private func rows(of facts: GrantedProject) -> [(String, String)] {
        let words = words.caseProject
        func measured(_ hundredths: Int?) -> String { hundredths.map { format.number(Double($0) / 100) } ?? "–" }
        let partners = facts.partners.map { [$0.name, $0.number, $0.country].filter { !$0.isEmpty }.joined(separator: " ") }
        let indicators = facts.indicators.map { "\($0.name): \(measured($0.outcome)) / \(measured($0.target)) \($0.unit)" }
        return [
            (words.start, facts.start.map(format.date) ?? ""), (words.end, facts.end.map(format.date) ?? ""),
            (words.accountCode, facts.accountCode), (words.partners, partners.joined(separator: ", ")),
            (words.indicators, indicators.joined(separator: "; ")), (words.afterwards, facts.afterwards),
        ]
    }

    @MarkupBuilder private func entry(_ document: ArchiveManifest.Document) -> Markup {
        let folders = document.path.split(separator: "/").map { String($0).percentEncoded }
        a(.href(folders.joined(separator: "/"))) { "\(document.number). \(document.name)" }
        p { facts(of: document).joined(separator: " · ") }
        p { words.documents.archive.checksum + ": " + document.sha256 }
    }

    private func facts(of document: ArchiveManifest.Document) -> [String] {
        var facts = [document.role.name[language], format.bytes(document.size), document.addedBy, format.moment(document.addedAt)]
        if let step = document.step { facts.append("\(words.documents.archive.step) \(step)") }
        if let replaced = document.replaces { facts.append(words.documents.replacesNumber(replaced)) }
        return facts
    }

    @MarkupBuilder private func entry(_ entry: ArchiveManifest.Step) -> Markup {
        h3 { "\(entry.number). " + entry.step.kind.name[language] }
        p { facts(of: entry).joined(separator: " · ") }
        if let financing = entry.step.financing { table(of: financing) }
        Paragraphs.markup(entry.step.text)
        p { words.cases.recorded(entry.recordedBy, format.moment(entry.recordedAt)) }
    }

    private func facts(of entry: ArchiveManifest.Step) -> [String] {
        var facts = [format.date(entry.step.day)]
        if let outcome = entry.step.outcome { facts.append(outcome.name[language]) }
        if let body = entry.bodyName { facts.append(body) }
        if let rejection = entry.step.rejection { facts.append(rejection.name[language]) }
        if let amount = entry.step.amount { facts.append(format.money(amount)) }
        if let number = entry.step.diaryNumber { facts.append("\(words.cases.diaryNumber) \(number)") }
        if let other = entry.corrects { facts.append("\(words.documents.archive.corrects) \(other)") }
        if let other = entry.correctedBy { facts.append("\(words.documents.archive.correctedBy) \(other)") }
        return facts
    }

    private func table(of plan: FinancingPlan) -> Markup {
        HTML.table {
            caption { words.cases.financing }
            thead {
                tr {
                    th(.scope(.col)) { words.cases.year }
                    th(.scope(.col)) { words.cases.cost }
                    for source in FinancingPlan.Source.allCases { th(.scope(.col)) { source.name[language] } }
                }
            }
            tbody {
                for year in plan.years {
                    tr {
                        th(.scope(.row)) { String(year.year) }
                        td { money(year.cost, plan) }
                        for source in FinancingPlan.Source.allCases { td { money(year.shares[source] ?? 0, plan) } }
                    }
                }
            }
        }
    }

    private func money(_ units: Int, _ plan: FinancingPlan) -> String { format.money(Money(minorUnits: units, currency: plan.currency)) }

    @MarkupBuilder private var answers: Markup {
        if !manifest.answers.isEmpty {
            h2 { words.cases.answers }
            for answer in manifest.answers {
                Paragraphs.markup(answer.text)
                p { words.cases.answeredBy(answer.givenBy, format.moment(answer.givenAt)) }
            }
        }
    }
}
