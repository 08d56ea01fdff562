import Foundation
import Funding

@testable import Importing

/// What an importer gave, as lines that a reference file can hold.
enum ProjectWriting {
    static func text(of batches: [ProjectBatch]) -> String {
        batches.map { batch in
            (batch.records.map { lines(of: $0.project) } + batch.diagnostics.map(line)).joined(separator: "\n")
        }.joined(separator: "\n") + "\n"
    }

    private static func line(of diagnostic: ImportDiagnostic) -> String {
        "! \(diagnostic.severity.rawValue) \(diagnostic.reference ?? "run"): \(diagnostic.message)"
    }

    private static func lines(of project: FundedProject) -> String {
        var lines = ["\(project.id) [\(project.identifier)] \(project.acronym ?? "-")"]
        func add(_ name: String, _ value: String?) { if let value { lines.append("  \(name): \(value)") } }
        for version in project.title.versions { add("title \(version.language ?? "?")", version.text) }
        for version in project.objective.versions { add("objective \(version.language ?? "?")", version.text) }
        add("programme", project.programmeName.map { "\($0) = \(project.programme?.rawValue ?? "-")" })
        add("call", project.callIdentifier)
        add("topic", project.topicIdentifier)
        add("type", project.typeOfAction)
        add("days", "\(project.starts?.iso ?? "?") – \(project.ends?.iso ?? "?")")
        add("money", "\(money(project.totalCost)) of which \(money(project.contribution))")
        if !project.places.isEmpty { add("places", project.places.map(\.rawValue).joined(separator: " ")) }
        for part in project.participations { add(part.role.rawValue, "\(organisation(part.organisation)) \(money(part.contribution))") }
        add("link", project.link)
        let source = project.source
        add("source", "\(source.title ?? "-"), \(source.kind.rawValue), \(source.checked.iso), \(source.licence ?? "no licence")")
        return lines.joined(separator: "\n")
    }

    private static func organisation(_ organisation: Organisation) -> String {
        [
            organisation.name ?? "(no name)", organisation.shortName.map { "(\($0))" }, organisation.place,
            organisation.region?.rawValue, organisation.country?.rawValue, organisation.kind?.rawValue,
            organisation.organisationNumber.map { "nr \($0)" }, organisation.vatNumber.map { "vat \($0)" },
            organisation.pic.map { "pic \($0)" },
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private static func money(_ money: Money?) -> String {
        guard let money else { return "?" }
        let cents = money.minorUnits % 100
        return "\(money.wholeUnits).\(cents < 10 ? "0" : "")\(cents) \(money.currency.rawValue)"
    }
}

extension Day {
    /// 28 November 2026, on which test sources are read.
    static let testDay = Day(iso: "2026-11-28") ?? Day(daysSince1970: 0)
}

extension ProjectImporter {
    /// All batches of an input.
    func batches(from input: ImportInput, on day: Day = .testDay) throws -> [ProjectBatch] {
        var batches: [ProjectBatch] = []
        try readProjects(from: input, on: day) { batches.append($0) }
        return batches
    }
}

/// The files under `Fixtures/<folder>`, in the order of their names, and what is expected of them.
struct Fixture {
    let folder: URL

    init(_ name: String) throws {
        guard let root = Bundle.module.resourceURL else { throw CocoaError(.fileNoSuchFile) }
        folder = root.appending(path: "Fixtures/\(name)")
    }

    var files: [(name: String, content: String)] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().filter { $0 != "expected.txt" }.map {
                ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
            }
        }
    }

    func input(_ name: String) throws -> ImportInput {
        .bytes(try Data(contentsOf: folder.appending(path: name)), name: name)
    }

    var expected: String {
        get throws { try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8) }
    }
}
