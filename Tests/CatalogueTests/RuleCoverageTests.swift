import Catalogue
import Foundation
import Funding
import Testing

@Suite struct `The coverage of rules` {
    private let day: Day

    init() throws {
        day = try #require(Day(iso: "2026-11-28"))
    }

    /// The programme alpha of the small catalogue with two actions, and other rules in place of its own.
    private func row(programme: String, first: String = "", second: String = "") throws -> RuleCoverage.Row {
        var catalogue = SmallCatalogue()
        catalogue.files["calls/ahead.yaml"] = nil
        catalogue.files["calls/none.yaml"] = """
            schema: utblick/calls/1
            source: {url: "https://example.eu", kind: official, confidence: medium, checked: 2026-08-22}
            calls: []
            """
        let path = "programmes/alpha.yaml"
        let head = catalogue.files[path]?.components(separatedBy: "rules:").first ?? ""
        catalogue.files[path] =
            head + """
                rules: [\(programme)]
                actions:
                  - {id: first, name: First, supports: Ett, rules: [\(first)]}
                  - {id: second, name: Second, supports: Två, rules: [\(second)]}
                facts:
                  - {key: web, label: Web, value: 1, source: web, confidence: high}
                  - {key: blog, label: Blog, value: 1, source: blog, confidence: low}
                """
        let (read, diagnostics) = try catalogue.written { CatalogueReader.read(directory: $0) }
        #expect(diagnostics == [])
        let programmes = try #require(read).programmes
        return try #require(RuleCoverage(of: programmes, on: day)["alpha"])
    }

    private func rule(_ text: String, id: String = "one") -> String { "{id: \(id), \(text), source: web, confidence: high}" }

    @Test func `a rule of the programme is stated, one of no source is absent`() throws {
        let row = try row(programme: rule("kind: seat, within: [SE]"))
        #expect(row[.seat] == .stated)
        #expect(Requirement.Kind.written.filter { row[$0] != .absent } == [.seat])
    }

    @Test func `a rule under every action is stated, one under some is partly stated`() throws {
        let length = rule("kind: duration, maximumMonths: 12")
        let row = try row(
            programme: "", first: [length, rule("kind: grant, currency: EUR, maximum: 9", id: "two")].joined(separator: ", "),
            second: length)
        #expect(row[.duration] == .stated && row[.grant] == .partlyStated)
    }

    @Test func `an action that replaces a rule by one of another kind states the first no more`() throws {
        let row = try row(
            programme: rule("kind: partnership, countries: 3"), second: rule("kind: other, text: {sv: Läs utlysningen, en: Read the call}"))
        #expect(row[.partnership] == .partlyStated && row[.other] == .partlyStated)
    }

    @Test func `a conflict shows wherever it stands`() throws {
        let conflict = rule("kind: fundingRate, percent: 80, conflict: {sv: En sida skriver 89, en: One page writes 89}")
        #expect(try row(programme: "", first: conflict)[.fundingRate] == .conflicting)
        #expect(try row(programme: conflict)[.fundingRate] == .conflicting)
        #expect(
            try row(programme: conflict, first: rule("kind: fundingRate, percent: 70"), second: rule("kind: fundingRate, percent: 60"))[
                .fundingRate] == .stated)
    }

    @Test func `a rule counts on the days that it holds`() throws {
        let ended = rule("kind: duration, maximumMonths: 12, through: 2026-11-27")
        let last = rule("kind: seat, within: [SE], through: 2026-11-28", id: "two")
        let coming = rule("kind: benefit, within: [SE], from: 2026-11-29", id: "three")
        let row = try row(programme: [ended, last, coming].joined(separator: ", "))
        #expect(row[.duration] == .absent && row[.seat] == .stated && row[.benefit] == .absent)
    }

    @Test func `every field of the table is counted once`() throws {
        let (read, _) = try SmallCatalogue().written { CatalogueReader.read(directory: $0) }
        let coverage = RuleCoverage(of: try #require(read).programmes, on: day)
        #expect(coverage.rows.map(\.programme) == ["alpha", "beta"])
        #expect(coverage.count(.stated, of: .grant) == 1 && coverage.count(.absent, of: .grant) == 1)
        #expect(coverage.count(.stated) == 2)
        let fields = RuleCoverage.Statement.allCases.reduce(0) { $0 + coverage.count($1) }
        #expect(fields == coverage.rows.count * Requirement.Kind.written.count)
    }

    @Test func `what is computed for every match is no kind of rule to write`() {
        #expect(Requirement.Kind.written.count == Requirement.Kind.allCases.count - 2)
        #expect(!Requirement.Kind.written.contains(.period) && !Requirement.Kind.written.contains(.deadline))
    }
}
