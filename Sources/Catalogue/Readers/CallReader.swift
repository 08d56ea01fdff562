import Foundation
import Funding
import Yams

/// Reads `calls/<name>.yaml`: calls that lie ahead, in the editors' own words.
enum CallReader {
    /// Calls, each with the line that it begins on.
    struct File: Sendable {
        let file: String
        let calls: [(call: Call, line: Int)]
        let diagnostics: [Diagnostic]
    }

    static func file(_ data: Data, named file: String, references: References) -> File {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/calls/1", log: log) else {
            return File(file: file, calls: [], diagnostics: log.diagnostics)
        }
        let source = root.mapping("source").flatMap(SourceTable.source)
        let calls = root.mappings("calls", subject: "a call").compactMap { mapping in
            call(mapping, source: source, references: references).map { (call: $0, line: mapping.line) }
        }
        root.finish()
        return File(file: file, calls: calls, diagnostics: log.diagnostics)
    }

    private static func call(_ mapping: YAMLMapping, source: Source?, references: References) -> Call? {
        // The identifier becomes a part of addresses.
        let identifier = mapping.value("identifier", expected: "letters, digits and any of - _ . +") { words in
            words.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.+".contains($0)) } ? words : nil
        }
        let (programme, action) = target(mapping, references: references)
        let title = mapping.text("title")
        let name = mapping.localized("name", .optional)
        let summary = mapping.localized("summary", .optional)
        let audience: [ApplicantKind] = mapping.choices("audience", .optional, called: "kind of applicant")
        let role: Call.MunicipalRole? = mapping.choice("municipalRole", .optional, called: "municipal role")
        let themes: [Theme] = mapping.choices("themes", called: "theme")
        let keywords = mapping.keywords(.optional)
        let typeOfAction = mapping.text("typeOfAction", .optional)
        let opens = mapping.day("opens", .optional)
        let deadlines = deadlines(mapping, opens: opens)
        let budget = mapping.mapping("budget", .optional).flatMap(self.budget)
        let grant = mapping.mapping("grant", .optional).map(self.grant)
        let link = mapping.address("link", .optional)
        mapping.finish()
        guard let identifier, let programme, let title, let source else { return nil }
        return Call(
            id: Call.ID(identifier.lowercased()), origin: .catalogue, identifier: identifier, programme: programme, action: action,
            title: title, plainTitle: name, summary: summary, keywords: keywords.en, swedishKeywords: keywords.sv, themes: themes,
            audience: audience, municipalRole: role, typeOfAction: typeOfAction, opens: opens, deadlines: deadlines, budget: budget,
            grant: grant, link: link, source: source)
    }

    /// The programme and action that a call belongs to, when the catalogue holds them.
    private static func target(_ mapping: YAMLMapping, references: References) -> (Programme.ID?, Action.ID?) {
        let programme = mapping.text("programme").flatMap { references.programme($0, of: mapping) }
        let action = mapping.text("action", .optional).map { Action.ID($0) }
        guard let programme, let action else { return (programme, nil) }
        guard let known = references.programmes[programme] ?? nil, !known.contains(action) else { return (programme, action) }
        mapping.log.error("unknown action \(action) of \(programme); expected an id of its actions", at: mapping.line(of: "action"))
        return (programme, nil)
    }

    private static func deadlines(_ call: YAMLMapping, opens: Day?) -> [Deadline] {
        call.mappings("deadlines", .optional, subject: "a deadline").compactMap { mapping in
            let day = mapping.day("date")
            let stage = mapping.value("stage", expected: "single, stage1, stage2, cutOff1 … or nationalPreRegistration") {
                Deadline.Stage($0)
            }
            mapping.finish()
            guard let day, let stage else { return nil }
            if let opens, day < opens {
                mapping.log.error("deadline \(day.iso) lies before the opening \(opens.iso)", at: mapping.line(of: "date"))
            }
            return Deadline(on: day, stage: stage, precision: .day)
        }
    }

    private static func budget(_ mapping: YAMLMapping) -> Call.Budget? {
        defer { mapping.finish() }
        let currency: Currency? = mapping.choice("currency", called: "currency")
        return mapping.money("total", in: currency).map { Call.Budget(total: $0) }
    }

    private static func grant(_ mapping: YAMLMapping) -> Call.GrantRange {
        defer { mapping.finish() }
        let range = mapping.amounts()
        let expected = mapping.integer("expectedGrants", .optional, in: 0...100_000)
        return Call.GrantRange(minimum: range.minimum, maximum: range.maximum, expectedGrants: expected)
    }
}

extension References {
    /// Reports a programme that the catalogue does not hold.
    func programme(_ id: String, of mapping: YAMLMapping) -> Programme.ID? {
        let programme = Programme.ID(id)
        guard programmes.keys.contains(programme) else {
            mapping.log.error("unknown programme \(id); expected the name of a file in programmes", at: mapping.line(of: "programme"))
            return nil
        }
        return programme
    }
}
